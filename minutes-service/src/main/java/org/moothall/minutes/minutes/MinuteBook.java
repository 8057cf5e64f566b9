package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;

/** Where the minutes are kept. An event is kept in the same write as the minutes that it made. */
public interface MinuteBook {
    Optional<Filed> find(String meetingId);

    /** Minutes for an overview: without their revisions. */
    List<Filed> list(MinutesQuery query);

    /** False where the meeting has minutes already. */
    boolean open(MinutesOpened opened);

    /** False where the minutes are no longer of the version expected. */
    boolean replace(long expectedVersion, MinutesEvent event, Editions editions);
}
