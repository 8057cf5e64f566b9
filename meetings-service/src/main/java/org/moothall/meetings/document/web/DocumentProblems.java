package org.moothall.meetings.document.web;

import org.moothall.http.Problem;
import org.moothall.meetings.meeting.MeetingDesk.Answer;
import org.moothall.meetings.meeting.MeetingRefusal;
import org.moothall.meetings.meeting.Outcome;

/** Says why a document could not be attached or taken away. */
final class DocumentProblems {

    private DocumentProblems() {}

    static Problem of(Answer answer) {
        return switch (answer) {
            case Answer.NoSuchMeeting none ->
                Problem.notFound("meeting", none.id().value());
            case Answer.Stale stale -> Problem.stale(stale.current());
            case Answer.Busy _ ->
                Problem.conflict("busy", "Too many change this meeting at once").todo("Send it again.");
            case Answer.Decided(Outcome.Refused(MeetingRefusal refusal)) -> of(refusal);
            case Answer.Decided(Outcome outcome) -> throw new IllegalStateException("no problem: " + outcome);
        };
    }

    private static Problem of(MeetingRefusal refusal) {
        return switch (refusal) {
            case MeetingRefusal.UnknownItem item ->
                Problem.notFound("agenda item", item.item().value());
            case MeetingRefusal.UnknownDocument document -> Problem.notFound("document", document.documentId());
            case MeetingRefusal.MeetingIsCancelled _ ->
                Problem.refused("meeting-cancelled", "The meeting is cancelled");
            case MeetingRefusal.AgendaIsPublished _,
                    MeetingRefusal.AgendaIsEmpty _,
                    MeetingRefusal.LatePublication _,
                    MeetingRefusal.OrderIsNotTheAgenda _,
                    MeetingRefusal.StartsInThePast _,
                    MeetingRefusal.HistoricalInTheFuture _,
                    MeetingRefusal.UnknownBody _ ->
                Problem.refused("agenda-published", "The agenda is published and its papers stay as they are");
        };
    }
}
