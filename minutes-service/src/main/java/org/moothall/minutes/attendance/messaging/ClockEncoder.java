package org.moothall.minutes.attendance.messaging;

import java.util.function.BiFunction;
import org.moothall.minutes.attendance.AttendanceClock;
import org.moothall.minutes.attendance.ClockEvent;
import org.moothall.minutes.attendance.ClockEvent.AtRisk;
import org.moothall.minutes.attendance.ClockEvent.Moved;
import org.moothall.minutes.attendance.ClockEvent.Opened;
import org.moothall.minutes.attendance.ClockEvent.Passed;
import org.moothall.minutes.attendance.ClockEvent.WarningWithdrawn;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event of an attendance clock as contracts/events/minutes has it. */
@Component
final class ClockEncoder implements BiFunction<ClockEvent, Long, PendingEvent> {
    private final EventSeal seal;
    private final JsonMapper json;

    ClockEncoder(EventSeal seal, @Qualifier("eventJson") JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    @Override
    public PendingEvent apply(ClockEvent event, Long version) {
        AttendanceClock clock = event.clock();
        String body = json.writeValueAsString(AttendanceClockV1.of(event, version));
        return seal.seal(name(event), clock.id(), version, clock.modifiedAt(), body);
    }

    private static String name(ClockEvent event) {
        return switch (event) {
            case Opened _ -> "member-attendance-opened";
            case Moved _ -> "member-attendance-moved";
            case AtRisk _ -> "member-attendance-at-risk";
            case Passed _ -> "member-attendance-passed";
            case WarningWithdrawn _ -> "member-attendance-warning-withdrawn";
        };
    }
}
