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

    /** Another item has that minute number, or another meeting does. */
    record NumberTaken(String display, String meetingId, String itemId) implements MinutesRefusal {}

    /** An action that nobody owns cannot be followed. */
    record OwnerMissing(String itemId, String action) implements MinutesRefusal {}

    record MeetingNotHeld(OffsetDateTime startsAt, boolean cancelled) implements MinutesRefusal {}

    record AttendanceMissing() implements MinutesRefusal {}

    record NotApproved() implements MinutesRefusal {}

    record AttendanceContradictory(AttendanceFault fault) implements MinutesRefusal {}

    record SessionContradictory(SessionFault fault) implements MinutesRefusal {}

    /** Only a meeting that has begun, is not adjourned and has not ended comes to an item. */
    record NotInSession(Session.Phase phase) implements MinutesRefusal {}

    /** A draft may leave open when the meeting ended; what members are sent may not, where it says when it began. */
    record SessionOpenEnded() implements MinutesRefusal {}

    /** What was moved, voted on or declared under the item cannot have been so. */
    record ProceedingsContradictory(String itemId, Fault fault) implements MinutesRefusal {}

    /** A draft may leave it open; what members are sent may not. */
    record ProceedingsIncomplete(String itemId, Fault fault) implements MinutesRefusal {}

    /** Why the result of an item was not announced, or not taken back. */
    sealed interface OfAnnouncement extends MinutesRefusal {}

    /** The minutes are published, and they are the record. */
    record AnnouncementsOver() implements OfAnnouncement {}

    record ItemNotPublic(String itemId) implements OfAnnouncement {}

    record MeetingNotBegun() implements OfAnnouncement {}

    /** The meeting is at an item for which the public has left the room. */
    record PublicExcluded() implements OfAnnouncement {}

    record NothingDecided(String itemId) implements OfAnnouncement {}

    record NothingAnnounced(String itemId) implements OfAnnouncement {}

    /** What the law wants said of an item is missing, or is said of the wrong one. */
    sealed interface OfParticulars extends MinutesRefusal {}

    /** An urgent item is on the record only with its special circumstances. */
    record CircumstancesMissing(String itemId) implements OfParticulars {}

    /** What is not exempt is public itself and wants no summary. */
    record SummaryOfOpenItem(String itemId) implements OfParticulars {}

    /** Why published minutes were not taken further. */
    sealed interface OfConfirmation extends MinutesRefusal {}

    record NotPublished() implements OfConfirmation {}

    /** Nothing was heard of a meeting with that id. */
    record UnknownMeeting(String meetingId) implements OfConfirmation {}

    record UnsuitableMeeting(String meetingId, Why why) implements OfConfirmation {
        public enum Why {
            CANCELLED,
            OTHER_BODY,
            EXTRAORDINARY,
            NOT_LATER
        }
    }

    record NotSubmitted() implements OfConfirmation {}

    record ConfirmingMeetingNotHeld(OffsetDateTime startsAt, boolean cancelled) implements OfConfirmation {}

    /** The words to be corrected do not stand in the item exactly once. */
    record CorrectionMisplaced(String itemId, int found) implements OfConfirmation {}

    record AlreadyConfirmed() implements OfConfirmation {}

    /** The meeting that confirmed them was presided over by another, by its own attendance. */
    record NotPresiding(String name) implements OfConfirmation {}

    record NotConfirmed() implements OfConfirmation {}
}
