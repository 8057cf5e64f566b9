package org.moothall.minutes.minutes.web;

import org.moothall.http.Problem;
import org.moothall.minutes.minutes.MinutesRefusal.AlreadyConfirmed;
import org.moothall.minutes.minutes.MinutesRefusal.ConfirmingMeetingNotHeld;
import org.moothall.minutes.minutes.MinutesRefusal.CorrectionMisplaced;
import org.moothall.minutes.minutes.MinutesRefusal.NotConfirmed;
import org.moothall.minutes.minutes.MinutesRefusal.NotPresiding;
import org.moothall.minutes.minutes.MinutesRefusal.NotPublished;
import org.moothall.minutes.minutes.MinutesRefusal.NotSubmitted;
import org.moothall.minutes.minutes.MinutesRefusal.OfConfirmation;
import org.moothall.minutes.minutes.MinutesRefusal.UnknownMeeting;
import org.moothall.minutes.minutes.MinutesRefusal.UnsuitableMeeting;

/** Says why published minutes were not submitted, confirmed or signed. */
final class ConfirmationRefusals {
    private static final String SIGNED = "Local Government Act 1972, Schedule 12, paragraph 41";
    private static final String SUITABLE =
            "Local Authorities (Standing Orders) Regulations 1993, SI 1993/202, Schedule 2, paragraph 2";
    private static final String PRACTICE = "Moothall, stages of published minutes: submitted, confirmed, signed";

    private ConfirmationRefusals() {}

    static Problem problem(OfConfirmation refusal) {
        return switch (refusal) {
            case NotPublished() ->
                Problem.refused("minutes-not-published", "The minutes have not been published")
                        .rule("Minutes are published before they are submitted to a meeting.", PRACTICE)
                        .todo("Publish the minutes, then submit them.");
            case UnknownMeeting(String meetingId) ->
                Problem.refused("meeting-unknown", "Nothing is known of that meeting")
                        .detail("No meeting with the id '%s' has been heard of.".formatted(meetingId))
                        .field("meetingId", "must be the id of a later meeting of the same body")
                        .rule("Minutes are submitted to a meeting of the body.", SIGNED);
            case UnsuitableMeeting(String meetingId, UnsuitableMeeting.Why why) -> unsuitable(meetingId, why);
            case NotSubmitted() ->
                Problem.refused("minutes-not-submitted", "The minutes have not been submitted to that meeting")
                        .rule("A meeting confirms the minutes that were submitted to it.", PRACTICE)
                        .todo("Submit the minutes to the meeting, then confirm them.");
            case ConfirmingMeetingNotHeld held ->
                Problem.refused("confirming-meeting-not-held", "The meeting that was to confirm them was not held")
                        .detail(
                                held.cancelled()
                                        ? "The meeting was cancelled."
                                        : "The meeting begins at %s.".formatted(held.startsAt()))
                        .rule("Minutes are confirmed and signed at a meeting.", SIGNED)
                        .with("startsAt", held.startsAt())
                        .todo("Wait for the meeting, or submit the minutes to another one.");
            case CorrectionMisplaced(String itemId, int found) ->
                Problem.refused("correction-misplaced", "The words to be corrected do not stand there once")
                        .detail("Item %s has them %d times.".formatted(itemId, found))
                        .field("corrections", "must each quote words that the item has exactly once")
                        .rule("A correction changes one place, and nobody has to guess which.", PRACTICE)
                        .todo("Quote more of the sentence around the mistake, as the minutes have it.");
            case AlreadyConfirmed() ->
                Problem.refused("minutes-confirmed", "The minutes have been confirmed already")
                        .rule("Confirmed minutes are the record of the meeting and stand as they are.", SIGNED);
            case NotPresiding(String name) ->
                Problem.refused("not-presiding", "Somebody else presided at the meeting that confirmed the minutes")
                        .field("presiding", name + " is not recorded there as presiding")
                        .rule("The person presiding at the meeting signs the minutes.", SIGNED)
                        .todo("Name the person who presided, or correct the attendance of that meeting.");
            case NotConfirmed() ->
                Problem.refused("minutes-not-confirmed", "No meeting has confirmed the minutes")
                        .rule("The person presiding signs the minutes that the meeting has confirmed.", SIGNED)
                        .todo("Record the confirmation, then have the minutes signed.");
        };
    }

    private static Problem unsuitable(String meetingId, UnsuitableMeeting.Why why) {
        String detail = switch (why) {
            case CANCELLED -> "Meeting %s is cancelled.";
            case OTHER_BODY -> "Meeting %s is one of another body.";
            case EXTRAORDINARY -> "Meeting %s is an extraordinary one.";
            case NOT_LATER -> "Meeting %s is not later than the one that the minutes are of.";
        };
        return Problem.refused("meeting-unsuitable", "Minutes cannot be submitted to that meeting")
                .detail(detail.formatted(meetingId))
                .field(
                        "meetingId",
                        "must be a later meeting of the same body that is neither cancelled nor extraordinary")
                .rule(
                        why == UnsuitableMeeting.Why.EXTRAORDINARY
                                ? "An extraordinary meeting is no suitable one; the next ordinary meeting is."
                                : "Minutes are signed at the same or the next suitable meeting of the body.",
                        why == UnsuitableMeeting.Why.EXTRAORDINARY ? SUITABLE : SIGNED)
                .todo("Submit the minutes to the next ordinary meeting.");
    }
}
