package org.moothall.minutes.attendance;

import java.util.List;
import java.util.Optional;
import org.moothall.minutes.attendance.ClockEvent.Opened;

/** Where the clocks are kept. An event is kept in the same write as the clock that it made. */
public interface AttendanceClocks {
    Optional<Kept> find(String clockId);

    List<Kept> list(ClockQuery query);

    /** Does nothing where the member has such a clock already. */
    void open(Opened opened);

    /** False where the clock is no longer of the version expected. */
    boolean replace(long expectedVersion, ClockEvent event);
}
