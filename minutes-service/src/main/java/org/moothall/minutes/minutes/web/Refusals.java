package org.moothall.minutes.minutes.web;

import org.moothall.http.Problem;
import org.moothall.minutes.minutes.AttendanceFault;
import org.moothall.minutes.minutes.MinutesRefusal;
import org.moothall.minutes.minutes.MinutesRefusal.AlreadyApproved;
import org.moothall.minutes.minutes.MinutesRefusal.AttendanceContradictory;
import org.moothall.minutes.minutes.MinutesRefusal.AttendanceMissing;
import org.moothall.minutes.minutes.MinutesRefusal.ItemAlreadyMinuted;
import org.moothall.minutes.minutes.MinutesRefusal.MeetingNotHeld;
import org.moothall.minutes.minutes.MinutesRefusal.NotApproved;
import org.moothall.minutes.minutes.MinutesRefusal.NotCirculated;
import org.moothall.minutes.minutes.MinutesRefusal.NotInSession;
import org.moothall.minutes.minutes.MinutesRefusal.NumberTaken;
import org.moothall.minutes.minutes.MinutesRefusal.OfAnnouncement;
import org.moothall.minutes.minutes.MinutesRefusal.OfConfirmation;
import org.moothall.minutes.minutes.MinutesRefusal.OfParticulars;
import org.moothall.minutes.minutes.MinutesRefusal.OwnerMissing;
import org.moothall.minutes.minutes.MinutesRefusal.ProceedingsContradictory;
import org.moothall.minutes.minutes.MinutesRefusal.ProceedingsIncomplete;
import org.moothall.minutes.minutes.MinutesRefusal.SessionContradictory;
import org.moothall.minutes.minutes.MinutesRefusal.SessionOpenEnded;
import org.moothall.minutes.minutes.MinutesRefusal.UnknownItem;
import org.moothall.minutes.minutes.Session;
import org.moothall.minutes.minutes.SessionFault;
import org.moothall.minutes.proceedings.Fault;

/** Says why a command on minutes was refused: the rule, where it stands, and what to do. */
final class Refusals {
    private static final String SIGNED = "Local Government Act 1972, Schedule 12, paragraph 41";
    private static final String NAMES = "Local Government Act 1972, Schedule 12, paragraph 40";
    private static final String PRACTICE = "Moothall, stages of minutes: draft, circulated, approved, published";

    private Refusals() {}

    static Problem problem(MinutesRefusal refusal) {
        return switch (refusal) {
            case UnknownItem(String itemId) -> Problem.notFound("minute item", itemId);
            case ItemAlreadyMinuted(String itemId) ->
                Problem.conflict("item-already-minuted", "A clerk has already written under this item")
                        .detail("Item %s was left as it is.".formatted(itemId))
                        .todo("Repeat the import with ?replace=true to put its findings in place of the text.");
            case AlreadyApproved() ->
                Problem.refused("minutes-approved", "Approved minutes are no longer changed")
                        .rule("Approved minutes are the record of the meeting and stand as they are.", SIGNED);
            case NotCirculated() ->
                Problem.refused("minutes-not-circulated", "The minutes have not been circulated")
                        .rule("Members are sent the text before it is approved.", PRACTICE)
                        .todo("Circulate the minutes, then approve them.");
            case NumberTaken(String display, String meetingId, String itemId) ->
                Problem.conflict("minute-number-taken", "Another minute has that number")
                        .detail("Minute number %s is that of item %s of meeting %s."
                                .formatted(display, itemId, meetingId))
                        .field("minuteNumber", "is taken")
                        .with("takenByMeetingId", meetingId)
                        .with("takenByItemId", itemId)
                        .todo("Give another number, or give the other item another one first.");
            case OwnerMissing(String itemId, String action) ->
                Problem.refused("action-without-owner", "An action has no owner")
                        .detail("Under item %s nobody is named for: %s".formatted(itemId, action))
                        .rule("Every action has somebody who answers for it.", PRACTICE)
                        .todo("Name the owner of the action, then circulate the minutes.");
            case MeetingNotHeld held -> notHeld(held);
            case AttendanceMissing() ->
                Problem.refused("attendance-not-recorded", "The minutes name no member as present")
                        .rule("The names of the members present at a meeting are recorded.", NAMES)
                        .todo("Record the attendance, circulate the minutes again, then approve them.");
            case OfConfirmation ofConfirmation -> ConfirmationRefusals.problem(ofConfirmation);
            case OfAnnouncement ofAnnouncement -> AnnouncementRefusals.problem(ofAnnouncement);
            case OfParticulars ofParticulars -> ParticularsRefusals.problem(ofParticulars);
            case NotApproved() ->
                Problem.refused("minutes-not-approved", "The minutes have not been approved")
                        .rule("Minutes are approved by the person presiding before they are published.", SIGNED)
                        .todo("Have the chair approve the minutes, then publish them.");
            case AttendanceContradictory(AttendanceFault fault) -> AttendanceFaults.problem(fault);
            case SessionContradictory(SessionFault fault) -> SessionFaults.problem(fault);
            case NotInSession(Session.Phase phase) -> SessionFaults.notInSession(phase);
            case SessionOpenEnded() -> SessionFaults.openEnded();
            case ProceedingsContradictory(String itemId, Fault fault) -> ProceedingsFaults.problem(itemId, fault);
            case ProceedingsIncomplete(String itemId, Fault fault) -> ProceedingsFaults.problem(itemId, fault);
        };
    }

    private static Problem notHeld(MeetingNotHeld refusal) {
        return Problem.refused("meeting-not-held", "The meeting was not held")
                .detail(
                        refusal.cancelled()
                                ? "The meeting was cancelled."
                                : "The meeting begins at %s.".formatted(refusal.startsAt()))
                .rule("Minutes are approved of a meeting that was held.", SIGNED)
                .with("startsAt", refusal.startsAt());
    }
}
