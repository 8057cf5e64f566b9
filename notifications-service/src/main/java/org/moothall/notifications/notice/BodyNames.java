package org.moothall.notifications.notice;

import java.util.Optional;

/** Port: the names of the bodies, as far as their events have come here. */
public interface BodyNames {

    /** Keeps a name unless a later version of the body is known. */
    void learn(String bodyId, long version, String name);

    Optional<String> nameOf(String bodyId);

    /** Stands for the name of a body that is not known, or not known yet. */
    static String placeholder(String bodyId) {
        return "body " + bodyId;
    }
}
