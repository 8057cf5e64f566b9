package org.moothall.minutes.minutes;

/** Somebody who acts on published minutes; told again after a crash or a replay, so must be idempotent. */
public interface PublicationFollower {
    void follow(Publication publication);
}
