package org.moothall.minutes.callin.web;

import java.time.Instant;
import java.util.List;
import org.moothall.http.Problem;
import org.moothall.minutes.callin.CallInRefusal;
import org.moothall.minutes.callin.CallInRefusal.AlreadyCalledIn;
import org.moothall.minutes.callin.CallInRefusal.AlreadyConcluded;
import org.moothall.minutes.callin.CallInRefusal.NotCalledIn;
import org.moothall.minutes.callin.CallInRefusal.NotEntitled;
import org.moothall.minutes.callin.CallInRefusal.NotSubject;
import org.moothall.minutes.callin.CallInRefusal.ReviewNotHeld;
import org.moothall.minutes.callin.CallInRefusal.ReviewedTooEarly;
import org.moothall.minutes.callin.CallInRefusal.SatOnTheBody;
import org.moothall.minutes.callin.CallInRefusal.TooFewMembers;
import org.moothall.minutes.callin.CallInRefusal.UnknownMeeting;
import org.moothall.minutes.callin.CallInRefusal.UnknownMembers;
import org.moothall.minutes.callin.CallInRefusal.WindowClosed;

/** Says why a command on an executive decision was refused. */
final class CallInRefusals {
    private static final String COUNCIL =
            "The council's call-in procedure, under the Local Government Act 2000, section 9F";
    private static final String PRACTICE = "Moothall, call-in of executive decisions";

    private CallInRefusals() {}

    static Problem problem(CallInRefusal refusal) {
        return switch (refusal) {
            case WindowClosed(Instant closedAt) ->
                Problem.refused("call-in-window-closed", "The window for call-in has closed")
                        .detail("It closed at %s, and the decision has effect since then.".formatted(closedAt))
                        .rule("A decision is called in, or declared urgent, within its window.", COUNCIL)
                        .with("windowClosesAt", closedAt);
            case NotSubject() ->
                Problem.refused("not-subject-to-call-in", "The decision is not subject to call-in")
                        .rule("A decision that was declared urgent is not called in.", COUNCIL);
            case AlreadyCalledIn(Instant at) ->
                Problem.refused("already-called-in", "The decision has been called in already")
                        .detail("It was called in at %s.".formatted(at))
                        .rule("A decision is called in once.", COUNCIL);
            case UnknownMembers(List<String> ids) ->
                Problem.refused("member-unknown", "Nothing is known of some of the members")
                        .detail("No member is known by: %s.".formatted(String.join(", ", ids)))
                        .field("memberIds", "must be ids of registered members")
                        .rule("A decision is called in by members of the council.", COUNCIL)
                        .todo("Take the ids from /api/members, or register the member first.");
            case SatOnTheBody(List<String> names, String bodyName) ->
                Problem.refused("member-of-the-executive", "Some of the members sit on the body that decided")
                        .detail("On %s: %s.".formatted(bodyName, String.join(", ", names)))
                        .field("memberIds", "must name no member of the body that took the decision")
                        .rule(
                                "Who reviews executive decisions is not a member of the executive.",
                                "Local Government Act 2000, section 9FA(3)");
            case NotEntitled(List<String> names, List<String> kinds) ->
                Problem.refused("member-not-entitled", "Some of the members may not call a decision in")
                        .detail("They sit on no %s: %s."
                                .formatted(String.join(" or ", kinds), String.join(", ", names)))
                        .field("memberIds", "must name members of bodies of the kinds that the council has set")
                        .rule("The council says of which bodies the members are who may call in.", COUNCIL);
            case TooFewMembers(int named, int required) ->
                Problem.refused("too-few-members", "It takes more members to call a decision in")
                        .detail("%d different members are named, and it takes %d.".formatted(named, required))
                        .field("memberIds", "must name at least %d different members".formatted(required))
                        .rule("The council says how many members may call in.", COUNCIL)
                        .with("required", required);
            case NotCalledIn() ->
                Problem.refused("not-called-in", "The decision has not been called in")
                        .rule("Only a decision that was called in is reviewed.", PRACTICE);
            case AlreadyConcluded(var status) ->
                Problem.refused("call-in-concluded", "The call-in has been concluded already")
                        .detail("The decision is %s.".formatted(status.word()))
                        .rule("After the review only what was sent to the council is still open.", PRACTICE);
            case UnknownMeeting(String meetingId) ->
                Problem.refused("meeting-unknown", "Nothing is known of that meeting")
                        .detail("No meeting with the id '%s' has been heard of.".formatted(meetingId))
                        .field("meetingId", "must be the id of the meeting that reviewed the decision")
                        .rule("An outcome is recorded with its meeting or its day.", PRACTICE)
                        .todo("Give the day in heldOn instead, where the meeting is not in the calendar.");
            case ReviewNotHeld(var day) ->
                Problem.refused("review-not-held", "The review has not been held")
                        .detail("It is to be on %s, or was cancelled.".formatted(day))
                        .rule("An outcome is recorded after the meeting that came to it.", PRACTICE);
            case ReviewedTooEarly(var day, var pendingSince) ->
                Problem.refused("review-before-call-in", "The review cannot have been before the call-in")
                        .detail("The review was on %s, and the decision waits for it since %s."
                                .formatted(day, pendingSince))
                        .rule("A decision is reviewed after it was called in, or sent to the council.", PRACTICE);
        };
    }
}
