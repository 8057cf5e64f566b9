package org.moothall.meetings.meeting.web;

import java.time.ZoneId;
import java.util.function.Function;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingDesk.Answer;
import org.moothall.meetings.meeting.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns what the desk answers into a response. */
@Component
final class MeetingAnswers {

    private final ZoneId zone;

    MeetingAnswers(ZoneId zone) {
        this.zone = zone;
    }

    /** The whole meeting, as those see it who may change it. */
    ResponseEntity<Object> meeting(Answer answer) {
        return of(answer, HttpStatus.OK, this::forStaff);
    }

    MeetingView forStaff(Meeting meeting) {
        return MeetingView.whole(meeting, Audience.STAFF, zone);
    }

    ResponseEntity<Object> of(Answer answer, HttpStatus done, Function<Meeting, Object> view) {
        return switch (answer) {
            case Answer.NoSuchMeeting none ->
                Problem.notFound("meeting", none.id().value()).response();
            case Answer.Stale stale -> Problem.stale(stale.current()).response();
            case Answer.Busy busy -> MeetingProblems.busy(busy.id()).response();
            case Answer.Decided decided -> of(decided.outcome(), done, view);
        };
    }

    ResponseEntity<Object> of(Outcome outcome, HttpStatus done, Function<Meeting, Object> view) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                MeetingProblems.of(refused.refusal()).response();
            case Outcome.Unchanged unchanged -> response(HttpStatus.OK, unchanged.meeting(), view);
            case Outcome.Accepted accepted -> response(done, accepted.meeting(), view);
        };
    }

    private static ResponseEntity<Object> response(HttpStatus status, Meeting meeting, Function<Meeting, Object> view) {
        return ResponseEntity.status(status)
                .eTag(Versions.etag(meeting.version()))
                .body(view.apply(meeting));
    }
}
