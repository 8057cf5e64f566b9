package org.moothall.meetings.meeting;

import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.notice.Notice;

/** Why a meeting does not do what it was asked. */
public sealed interface MeetingRefusal {

    /** A meeting is planned ahead; one that was held already must be recorded as historical. */
    record StartsInThePast() implements MeetingRefusal {}

    /** A meeting that is yet to come cannot have been held before. */
    record HistoricalInTheFuture() implements MeetingRefusal {}

    /** There is no such body to meet. */
    record UnknownBody(String bodyId) implements MeetingRefusal {}

    /** It was called off; nothing can be changed any more. */
    record MeetingIsCancelled() implements MeetingRefusal {}

    /** The agenda is public; what was published stays as it was. */
    record AgendaIsPublished() implements MeetingRefusal {}

    /** An agenda without business says nothing to anyone. */
    record AgendaIsEmpty() implements MeetingRefusal {}

    /** Too few clear days remain, and no reason was given. */
    record LatePublication(Notice notice) implements MeetingRefusal {}

    /** The agenda has no such item. */
    record UnknownItem(AgendaItemId item) implements MeetingRefusal {}

    /** The item has no such document. */
    record UnknownDocument(String documentId) implements MeetingRefusal {}

    /** The order must name each item of the agenda once. */
    record OrderIsNotTheAgenda() implements MeetingRefusal {}
}
