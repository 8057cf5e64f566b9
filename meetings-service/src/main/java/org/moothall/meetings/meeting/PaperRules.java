package org.moothall.meetings.meeting;

import java.time.Instant;
import java.util.Optional;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.Withdrawal;
import org.moothall.meetings.agenda.WithdrawnDocument;

/**
 * What may become of the papers of a published agenda. Reports are to be open with it, from five clear days before the meeting
 * until six years after it (Local Government Act 1972, s.100B and s.100C). So a paper is never changed without a trace: it is
 * taken back, for a reason that everybody is told, and a corrected version is another paper.
 */
final class PaperRules {
    private PaperRules() {}

    static Outcome withdraw(Meeting meeting, AgendaItemId item, String documentId, Withdrawal how) {
        Agenda agenda = meeting.agenda();
        Optional<AgendaItem> holder = agenda.item(item);
        if (holder.isEmpty()) {
            return new Outcome.Refused(new MeetingRefusal.UnknownItem(item));
        }
        if (!agenda.isPublished()) {
            return new Outcome.Refused(new MeetingRefusal.DocumentIsNotPublished());
        }
        Optional<AgendaItem> without = holder.get().withdrawing(documentId, how);
        if (without.isPresent()) {
            Meeting changed = meeting.with(agenda.changing(item, _ -> without.get()), how.at());
            return new Outcome.Accepted(changed, new MeetingEvent.DocumentWithdrawn(changed, item, documentId));
        }
        boolean already = holder.get().withdrawn(documentId).isPresent();
        return already && how.corrected() == null
                ? new Outcome.Unchanged(meeting)
                : new Outcome.Refused(new MeetingRefusal.UnknownDocument(documentId));
    }

    static Outcome restore(Meeting meeting, AgendaItemId item, String documentId, Instant now) {
        Agenda agenda = meeting.agenda();
        Optional<AgendaItem> holder = agenda.item(item);
        if (holder.isEmpty()) {
            return new Outcome.Refused(new MeetingRefusal.UnknownItem(item));
        }
        Optional<WithdrawnDocument> withdrawn = holder.get().withdrawn(documentId);
        if (withdrawn.isEmpty()) {
            return holder.get().has(documentId)
                    ? new Outcome.Unchanged(meeting)
                    : new Outcome.Refused(new MeetingRefusal.UnknownDocument(documentId));
        }
        if (withdrawn.get().replacedBy() != null) {
            return new Outcome.Refused(new MeetingRefusal.DocumentIsReplaced(documentId));
        }
        Meeting changed = meeting.with(agenda.changing(item, paper -> paper.restoring(withdrawn.get())), now);
        return new Outcome.Accepted(changed, new MeetingEvent.DocumentRestored(changed, item, documentId));
    }
}
