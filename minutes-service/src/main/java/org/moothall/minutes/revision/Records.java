package org.moothall.minutes.revision;

import java.util.Optional;

/** Where the revisions of published minutes are found; of others nothing is known here. */
public interface Records {
    Optional<Chain> find(String meetingId);
}
