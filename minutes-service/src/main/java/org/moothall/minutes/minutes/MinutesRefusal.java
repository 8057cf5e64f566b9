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

    /** Why published minutes were not taken further. */
    sealed interface OfConfirmation extends MinutesRefusal {}

    record NotPublished() implements OfConfirmation {}

    /** Nothing was heard of a meeting with that id. */
    record UnknownMeeting(String meetingId) implements OfConfirmation {}

    record UnsuitableMeeting(String meetingId, Why why) implements OfConfirmation {
        public enum Why {
            CANCELLED,
            OTHER_BODY,
            NOT_LATER
        }
    }

    record NotSubmitted() implements OfConfirmation {}

    record ConfirmingMeetingNotHeld(OffsetDateTime startsAt, boolean cancelled) implements OfConfirmation {}

    /** The words to be corrected do not stand in the item exactly once. */
    record CorrectionMisplaced(String itemId, int found) implements OfConfirmation {}

    record AlreadyConfirmed() implements OfConfirmation {}

    record NotConfirmed() implements OfConfirmation {}
}
