package org.moothall.minutes.minutes;

/** A follower that keeps a local copy of what is published and does nothing else: it may be told all of it again. */
public interface PublicationKeeper extends PublicationFollower {

    /** The name of the copy. */
    String copy();
}
