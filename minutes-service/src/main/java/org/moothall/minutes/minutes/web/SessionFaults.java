package org.moothall.minutes.minutes.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.Session;
import org.moothall.minutes.minutes.SessionFault;
import org.moothall.minutes.minutes.SessionFault.AdjournedOutside;
import org.moothall.minutes.minutes.SessionFault.AdjournmentEndsBefore;
import org.moothall.minutes.minutes.SessionFault.AdjournmentsOverlap;
import org.moothall.minutes.minutes.SessionFault.EndedBefore;
import org.moothall.minutes.minutes.SessionFault.MovedOutside;
import org.moothall.minutes.minutes.SessionFault.NeverStarted;

/** Says why the times of a meeting cannot be as they were recorded. */
final class SessionFaults {
    private static final String PRACTICE = "Moothall, the times of a meeting";
    private static final String NAMES = "Local Government Act 1972, Schedule 12, paragraph 40";

    private SessionFaults() {}

    static Problem problem(SessionFault fault) {
        return switch (fault) {
            case NeverStarted() ->
                refused("The meeting has no beginning", "startedAt", "is missing")
                        .rule("A meeting that ended or was adjourned has begun.", PRACTICE);
            case EndedBefore(var startedAt, var endedAt) ->
                refused("The meeting ended before it began", "endedAt", endedAt + " is not after " + startedAt)
                        .rule("A meeting ends after it has begun.", PRACTICE);
            case AdjournmentEndsBefore(var one) ->
                refused(
                                "An adjournment ended before it began",
                                "adjournments.to",
                                one.to() + " is not after " + one.from())
                        .rule("An adjournment ends after it has begun.", PRACTICE);
            case AdjournedOutside(var one, var startedAt, var endedAt) ->
                refused(
                                "An adjournment is not within the meeting",
                                "adjournments",
                                "%s to %s; the meeting is %s"
                                        .formatted(one.from(), open(one.to()), span(startedAt, endedAt)))
                        .rule("A meeting is adjourned between its beginning and its end, and taken up again.", PRACTICE)
                        .todo("Correct the adjournment; where the meeting did not come together again, leave it out and"
                                + " end the meeting at that time.");
            case AdjournmentsOverlap(var one) ->
                refused(
                                "Two adjournments overlap, or are out of order",
                                "adjournments.from",
                                one.from() + " is before the end of the adjournment that is named before it")
                        .rule("A meeting is taken up again before it is adjourned once more.", PRACTICE);
            case MovedOutside(var movement, var startedAt, var endedAt) ->
                refused(
                                "Somebody came or went while there was no meeting",
                                "movements.at",
                                "%s at %s; the meeting is %s"
                                        .formatted(movement.member().name(), movement.at(), span(startedAt, endedAt)))
                        .rule("Members are present at a meeting from its beginning to its end.", NAMES)
                        .todo("Correct the time of the arrival or departure, or the times of the meeting.");
        };
    }

    static Problem notInSession(Session.Phase phase) {
        return Problem.refused("meeting-not-in-session", "The meeting is not in session")
                .with("phase", phase.word())
                .rule("A meeting comes to an item while it sits.", PRACTICE)
                .todo(
                        "Record the beginning of the meeting, or the end of the adjournment, then say which item it is at.");
    }

    static Problem openEnded() {
        return Problem.refused("session-open-ended", "The end of the meeting is not recorded")
                .field("endedAt", "is missing")
                .rule("Where the minutes say when the meeting began, members are sent when it ended as well.", PRACTICE)
                .todo("Record the end of the meeting, then circulate the minutes.");
    }

    private static Problem refused(String title, String field, String what) {
        return Problem.refused("session-contradictory", title).field(field, what);
    }

    private static String span(OffsetDateTime startedAt, @Nullable OffsetDateTime endedAt) {
        return startedAt + " to " + open(endedAt);
    }

    private static String open(@Nullable OffsetDateTime time) {
        return time == null ? "no end yet" : time.toString();
    }
}
