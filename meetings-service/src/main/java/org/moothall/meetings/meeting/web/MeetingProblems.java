package org.moothall.meetings.meeting.web;

import org.moothall.http.Problem;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingRefusal;
import org.moothall.meetings.notice.Notice;

/** Says in words why a meeting did not do what it was asked, by which rule, and what can be done. */
final class MeetingProblems {

    private MeetingProblems() {}

    static Problem of(MeetingRefusal refusal) {
        return switch (refusal) {
            case MeetingRefusal.StartsInThePast _ ->
                Problem.refused("starts-in-the-past", "A meeting cannot be planned for a time that has passed")
                        .field("startsAt", "must lie in the future")
                        .todo("To record a meeting that was held already, send \"historical\": true.");
            case MeetingRefusal.HistoricalInTheFuture _ ->
                Problem.refused("not-historical", "A meeting that is yet to come is not historical")
                        .field("startsAt", "must lie in the past where \"historical\" is true");
            case MeetingRefusal.UnknownBody body ->
                Problem.refused("unknown-body", "There is no such body")
                        .field("bodyId", "names no body that is known: " + body.bodyId())
                        .todo("GET /api/bodies lists them; POST /api/bodies establishes one.");
            case MeetingRefusal.MeetingIsCancelled _ ->
                Problem.refused("meeting-cancelled", "The meeting is cancelled")
                        .todo("Schedule a new meeting in its place.");
            case MeetingRefusal.AgendaIsPublished _ ->
                Problem.refused("agenda-published", "The agenda is published and can no longer be changed")
                        .rule(
                                "Business that was not on the agenda in time may be taken only where the chair finds it"
                                        + " urgent for special circumstances, which the minutes must state.",
                                "Local Government Act 1972, s.100B(4)(b)");
            case MeetingRefusal.AgendaIsEmpty _ ->
                Problem.refused("agenda-empty", "An agenda without an item cannot be published")
                        .todo("Add an item: POST /api/meetings/{id}/agenda/items");
            case MeetingRefusal.LatePublication late -> late(late.notice());
            case MeetingRefusal.UnknownItem item ->
                Problem.notFound("agenda item", item.item().value());
            case MeetingRefusal.UnknownDocument document -> Problem.notFound("document", document.documentId());
            case MeetingRefusal.OrderIsNotTheAgenda _ ->
                Problem.refused("order-incomplete", "The order does not name each item of the agenda once")
                        .field("itemIds", "must hold the id of every item, each once");
        };
    }

    private static Problem late(Notice notice) {
        return Problem.refused("late-publication", "Too few clear days remain before the meeting")
                .detail("The last day on which this agenda would have been published in time was %s."
                        .formatted(notice.lastDayInTime()))
                .rule(
                        "The agenda and its reports must be open to the public for at least %d clear days before the meeting; neither the day of publication nor the day of the meeting counts, nor do weekends and bank holidays."
                                .formatted(notice.clearDays()),
                        "Local Government Act 1972, s.100A(6) and s.100B(3), as extended for England by SI 2002/715")
                .with("lastDayInTime", notice.lastDayInTime())
                .with("clearDaysRequired", notice.clearDays())
                .todo(
                        "Move the meeting, or send {\"shortNoticeReason\": \"…\"}; the reason is recorded and published.");
    }

    static Problem busy(MeetingId id) {
        return Problem.conflict("busy", "Too many change this meeting at once")
                .detail("The meeting " + id.value() + " changed each time this was tried.")
                .todo("Send it again.");
    }
}
