package org.moothall.meetings.meeting.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.agenda.Urgency;
import org.moothall.meetings.agenda.WithdrawnDocument;

/** An item of an agenda as it is stored. */
record ItemDocument(
        String itemId,
        String title,
        @Nullable String purpose,
        @Nullable String exemptReason,
        @Nullable String publicTitle,
        List<SupportingDocument> documents,
        @Nullable String urgencyReason,
        @Nullable List<WithdrawnDocument> withdrawn) {

    static ItemDocument of(AgendaItem item) {
        ExemptReason reason = item.exemptReason();
        Urgency urgency = item.urgency();
        return new ItemDocument(
                item.id().value(),
                item.title(),
                item.purpose(),
                reason == null ? null : reason.text(),
                item.publicTitle(),
                item.documents(),
                urgency == null ? null : urgency.reason(),
                item.withdrawn());
    }

    AgendaItem item() {
        return new AgendaItem(
                new AgendaItemId(itemId),
                title,
                purpose,
                exemptReason == null ? null : new ExemptReason(exemptReason),
                publicTitle,
                documents,
                urgencyReason == null ? null : new Urgency(urgencyReason),
                withdrawn == null ? List.of() : withdrawn);
    }
}
