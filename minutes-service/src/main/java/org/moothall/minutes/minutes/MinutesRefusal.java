package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import org.moothall.minutes.proceedings.Fault;

/** Why a command was refused. */
public sealed interface MinutesRefusal {
    record UnknownItem(String itemId) implements MinutesRefusal {}

    /** A clerk wrote into the item, and an import may not overwrite that unasked. */
    record ItemAlreadyMinuted(String itemId) implements MinutesRefusal {}

    /** Approved minutes are the record of the meeting; they are no longer edited. */
    record AlreadyApproved() implements MinutesRefusal {}

    record NotCirculated() implements MinutesRefusal {}

    /** An action that nobody owns cannot be followed. */
    record OwnerMissing(String itemId, String action) implements MinutesRefusal {}

    record MeetingNotHeld(OffsetDateTime startsAt, boolean cancelled) implements MinutesRefusal {}

    record AttendanceMissing() implements MinutesRefusal {}

    record NotApproved() implements MinutesRefusal {}

    record AttendanceContradictory(AttendanceFault fault) implements MinutesRefusal {}

    /** What was moved, voted on or declared under the item cannot have been so. */
    record ProceedingsContradictory(String itemId, Fault fault) implements MinutesRefusal {}

    /** A draft may leave it open; what members are sent may not. */
    record ProceedingsIncomplete(String itemId, Fault fault) implements MinutesRefusal {}
}
