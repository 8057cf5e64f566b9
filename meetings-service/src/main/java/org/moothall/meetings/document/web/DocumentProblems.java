package org.moothall.meetings.document.web;

import org.moothall.http.Problem;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.agenda.WithdrawnDocument;
import org.moothall.meetings.document.DocumentReaders;
import org.moothall.meetings.document.DocumentReaders.TakenBack;
import org.moothall.meetings.meeting.MeetingDesk.Answer;
import org.moothall.meetings.meeting.MeetingRefusal;
import org.moothall.meetings.meeting.Outcome;
import org.springframework.http.HttpStatus;

/** Says why a document could not be attached or taken away. */
final class DocumentProblems {

    private static final String OPEN = "Local Government Act 1972, s.100B and s.100C";

    private DocumentProblems() {}

    static Problem unreadable(String documentId, Audience reader, DocumentReaders readers) {
        return readers.takenBack(documentId, reader)
                .map(DocumentProblems::gone)
                .orElseGet(() -> Problem.notFound("document", documentId));
    }

    /** For whoever could read it before it was withdrawn. */
    private static Problem gone(TakenBack taken) {
        WithdrawnDocument document = taken.document();
        Problem problem = Problem.of(HttpStatus.GONE, "withdrawn", "This document was withdrawn")
                .detail(document.reason())
                .with("withdrawnAt", document.withdrawnAt())
                .with("meetingId", taken.meeting().id().value());
        return document.replacedBy() == null
                ? problem
                : problem.with("replacedBy", "/api/documents/" + document.replacedBy())
                        .todo("Read the corrected version.");
    }

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
            case MeetingRefusal.DocumentIsReplaced _ ->
                Problem.refused("document-replaced", "A corrected version stands in its place")
                        .detail("Put back, the paper would stand beside its own correction.")
                        .todo("Withdraw the corrected version, or replace it by another.");
            case MeetingRefusal.DocumentIsNotPublished _ ->
                Problem.refused("agenda-not-published", "The agenda is not published yet")
                        .rule(
                                "What was open to the public is withdrawn with a reason; what is on a draft was not.",
                                OPEN)
                        .todo("Take the paper off the draft: DELETE"
                                + " /api/meetings/{id}/agenda/items/{itemId}/documents/{documentId}");
            case MeetingRefusal.MeetingIsCancelled _ ->
                Problem.refused("meeting-cancelled", "The meeting is cancelled");
            case MeetingRefusal.AgendaIsPublished _,
                    MeetingRefusal.AgendaIsNotPublished _,
                    MeetingRefusal.AgendaIsEmpty _,
                    MeetingRefusal.LatePublication _,
                    MeetingRefusal.OrderIsNotTheAgenda _,
                    MeetingRefusal.StartsInThePast _,
                    MeetingRefusal.HistoricalInTheFuture _,
                    MeetingRefusal.WebcastBeforeItsMeeting _,
                    MeetingRefusal.UnknownBody _ ->
                Problem.refused("agenda-published", "The agenda is published and its papers stay as they are");
        };
    }
}
