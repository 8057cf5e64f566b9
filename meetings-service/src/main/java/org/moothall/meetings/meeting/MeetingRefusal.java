package org.moothall.meetings.meeting;

import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.notice.Notice;

/** Why a meeting does not do what it was asked. */
public sealed interface MeetingRefusal {

    /** A meeting is planned ahead; one that was held already must be recorded as historical. */
    record StartsInThePast() implements MeetingRefusal {}

    /** A meeting that is yet to come cannot have been held before. */
    record HistoricalInTheFuture() implements MeetingRefusal {}

    /** What has not begun can be watched neither now nor afterwards. */
    record WebcastBeforeItsMeeting() implements MeetingRefusal {}

    /** There is no such body to meet. */
    record UnknownBody(String bodyId) implements MeetingRefusal {}

    /** It was called off; nothing can be changed any more. */
    record MeetingIsCancelled() implements MeetingRefusal {}

    /** The agenda is public; what was published stays as it was. */
    record AgendaIsPublished() implements MeetingRefusal {}

    /** An item is urgent when it comes too late for the agenda, and this agenda is not out yet. */
    record AgendaIsNotPublished() implements MeetingRefusal {}

    /** An agenda without business says nothing to anyone. */
    record AgendaIsEmpty() implements MeetingRefusal {}

    /** Too few clear days remain, and no reason was given. */
    record LatePublication(Notice notice) implements MeetingRefusal {}

    /** The agenda has no such item. */
    record UnknownItem(AgendaItemId item) implements MeetingRefusal {}

    /** The item has no such document. */
    record UnknownDocument(String documentId) implements MeetingRefusal {}

    /** A corrected version stands in its place: there would be two. */
    record DocumentIsReplaced(String documentId) implements MeetingRefusal {}

    /** What is on a draft is not published, and is taken off it. */
    record DocumentIsNotPublished() implements MeetingRefusal {}

    /** The order must name each item of the agenda once. */
    record OrderIsNotTheAgenda() implements MeetingRefusal {}
}
