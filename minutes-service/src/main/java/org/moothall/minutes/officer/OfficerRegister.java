package org.moothall.minutes.officer;

import java.util.List;
import java.util.Optional;

/** Where the records are kept. An event is kept in the same write as the record that it made. */
public interface OfficerRegister {
    Optional<Entry> find(String decisionId);

    /** Roles match whatever their case. */
    List<Entry> list(OfficerQuery query);

    void enter(OfficerEvent.Drafted drafted);

    /** False where the record is no longer of the version expected. */
    boolean replace(long expectedVersion, OfficerEvent event);
}
