package org.moothall.meetings.body;

import java.util.Optional;

/** The bodies of the council. */
public interface Bodies {

    Optional<Body> find(String bodyId);
}
