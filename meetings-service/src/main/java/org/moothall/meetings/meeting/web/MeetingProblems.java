package org.moothall.meetings.meeting.web;

import org.moothall.http.Problem;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingRefusal;
import org.moothall.meetings.notice.Notice;

/** Says in words why a meeting did not do what it was asked, by which rule, and what can be done. */
final class MeetingProblems {

    private static final String URGENT = "Local Government Act 1972, s.100B(4)(b)";

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
            case MeetingRefusal.WebcastBeforeItsMeeting _ ->
                Problem.refused("webcast-before-meeting", "What has not begun cannot be watched yet")
                        .field("state", "may be live from twelve hours before the meeting, and archived once it began")
                        .todo("Send \"state\": \"planned\".");
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
                                URGENT)
                        .todo("Where it is so, add the item with its reason: POST"
                                + " /api/meetings/{id}/agenda/urgent-items");
            case MeetingRefusal.AgendaIsNotPublished _ ->
                Problem.refused("agenda-not-published", "The agenda is not published yet")
                        .rule("An item is urgent where it comes too late for the agenda.", URGENT)
                        .todo("Add the item to the draft: POST /api/meetings/{id}/agenda/items");
            case MeetingRefusal.AgendaIsEmpty _ ->
                Problem.refused("agenda-empty", "An agenda without an item cannot be published")
                        .todo("Add an item: POST /api/meetings/{id}/agenda/items");
            case MeetingRefusal.LatePublication late -> late(late.notice());
            case MeetingRefusal.UnknownItem item ->
                Problem.notFound("agenda item", item.item().value());
            case MeetingRefusal.UnknownDocument document -> Problem.notFound("document", document.documentId());
            case MeetingRefusal.DocumentIsReplaced _, MeetingRefusal.DocumentIsNotPublished _ ->
                throw new IllegalStateException("no command here is about a document: " + refusal);
            case MeetingRefusal.OrderIsNotTheAgenda _ ->
                Problem.refused("order-incomplete", "The order does not name each item of the agenda once")
                        .field("itemIds", "must hold the id of every item, each once");
        };
    }

    private static Problem late(Notice notice) {
        return Problem.refused("late-publication", "Too few clear days remain before the meeting")
                .detail("The last day on which this agenda would have been published in time was %s."
                        .formatted(notice.lastDayInTime()))
                .rule(NoticeWords.rule(notice.clearDays()), NoticeWords.SOURCE)
                .with("lastDayInTime", notice.lastDayInTime())
                .with("clearDaysRequired", notice.clearDays())
                .todo("Move the meeting, or send {\"shortNoticeReason\": \"…\"}; the reason is recorded and"
                        + " published.");
    }

    static Problem busy(MeetingId id) {
        return Problem.conflict("busy", "Too many change this meeting at once")
                .detail("The meeting " + id.value() + " changed each time this was tried.")
                .todo("Send it again.");
    }
}
