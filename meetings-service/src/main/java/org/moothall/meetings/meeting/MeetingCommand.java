package org.moothall.meetings.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.agenda.SupportingDocument;

/** What can be asked of a meeting that exists. */
public sealed interface MeetingCommand {

    /** Moves it in time or place; what is null stays. A reason is needed where an agenda that is out would come too late. */
    record Reschedule(
            @Nullable Instant startsAt,
            @Nullable String venue,
            @Nullable String shortNoticeReason) implements MeetingCommand {}

    /** Says what kind of meeting it is, where that was entered wrongly. */
    record CorrectKind(MeetingKind kind) implements MeetingCommand {}

    /** Says where it can be watched; null, that it cannot. */
    record SetWebcast(@Nullable Webcast webcast) implements MeetingCommand {}

    /** Calls it off, for a reason that is published. */
    record Cancel(String reason) implements MeetingCommand {}

    /** Puts an item at the end of the draft agenda. */
    record AddItem(AgendaItem item) implements MeetingCommand {}

    /** Puts an item that is urgent at the end of an agenda that is out already. */
    record AddUrgentItem(AgendaItem item) implements MeetingCommand {}

    /** Rewrites an item of the draft agenda; what is null stays, an empty text takes the value away. */
    record ChangeItem(
            AgendaItemId item,
            @Nullable String title,
            @Nullable String purpose,
            @Nullable ExemptReason exemptReason,
            @Nullable String publicTitle)
            implements MeetingCommand {}

    /** Takes an item off the draft agenda. */
    record RemoveItem(AgendaItemId item) implements MeetingCommand {}

    /** Puts the items of the draft agenda in another order; each must be named once. */
    record ReorderItems(List<AgendaItemId> order) implements MeetingCommand {}

    /** Adds a paper to an item of the draft agenda. */
    record AttachDocument(AgendaItemId item, SupportingDocument document) implements MeetingCommand {}

    /** Takes a paper from an item of the draft agenda. */
    record DetachDocument(AgendaItemId item, String documentId) implements MeetingCommand {}

    /** Takes a paper of a published agenda back, for a reason that is published. */
    record WithdrawDocument(AgendaItemId item, String documentId, String reason, boolean titleWithheld)
            implements MeetingCommand {}

    /** Puts a corrected version in the place of a paper of a published agenda. */
    record ReplaceDocument(
            AgendaItemId item, String documentId, SupportingDocument corrected, String reason, boolean titleWithheld)
            implements MeetingCommand {}

    /** Puts a paper that was taken back by mistake where it was. */
    record RestoreDocument(AgendaItemId item, String documentId) implements MeetingCommand {}

    /** Makes the agenda public. A reason is needed where less than the due notice remains. */
    record PublishAgenda(@Nullable String shortNoticeReason) implements MeetingCommand {}
}
