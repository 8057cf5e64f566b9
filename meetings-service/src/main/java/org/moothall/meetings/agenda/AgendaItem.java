package org.moothall.meetings.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of business.
 *
 * @param publicTitle what the public is told of an exempt item instead of its title
 * @param documents those that are open, or will be with the agenda
 * @param urgency null unless the item was added to an agenda that was out already
 * @param withdrawn papers that were published with it and taken back
 */
public record AgendaItem(
        AgendaItemId id,
        String title,
        @Nullable String purpose,
        @Nullable ExemptReason exemptReason,
        @Nullable String publicTitle,
        List<SupportingDocument> documents,
        @Nullable Urgency urgency,
        List<WithdrawnDocument> withdrawn) {

    public AgendaItem {
        documents = List.copyOf(documents);
        withdrawn = List.copyOf(withdrawn);
    }

    /** An item of which no paper was taken back. */
    public AgendaItem(
            AgendaItemId id,
            String title,
            @Nullable String purpose,
            @Nullable ExemptReason exemptReason,
            @Nullable String publicTitle,
            List<SupportingDocument> documents,
            @Nullable Urgency urgency) {
        this(id, title, purpose, exemptReason, publicTitle, documents, urgency, List.of());
    }

    /** An item that is on the agenda before it is published. */
    public AgendaItem(
            AgendaItemId id,
            String title,
            @Nullable String purpose,
            @Nullable ExemptReason exemptReason,
            @Nullable String publicTitle,
            List<SupportingDocument> documents) {
        this(id, title, purpose, exemptReason, publicTitle, documents, null);
    }

    public boolean isExempt() {
        return exemptReason != null;
    }

    /**
     * The item as everybody may see it: of an exempt one a neutral title and the paragraph of the Act, nothing else,
     * because title, purpose and papers may each give the matter away.
     */
    public AgendaItem forThePublic() {
        if (exemptReason == null) {
            return this;
        }
        return new AgendaItem(
                id,
                neutralTitle(),
                null,
                exemptReason.forThePublic(),
                null,
                List.of(),
                urgency == null ? null : urgency.withoutReason());
    }

    public Optional<String> exemptParagraph() {
        return Optional.ofNullable(exemptReason).flatMap(ExemptReason::paragraph);
    }

    private String neutralTitle() {
        if (publicTitle != null) {
            return publicTitle;
        }
        return exemptParagraph()
                .map(paragraph -> "Item to be considered in private (Schedule 12A, paragraph " + paragraph + ")")
                .orElse("Item to be considered in private");
    }

    AgendaItem with(SupportingDocument document) {
        List<SupportingDocument> all = new ArrayList<>(documents);
        all.add(document);
        return papers(all, withdrawn);
    }

    AgendaItem without(String documentId) {
        return papers(
                documents.stream()
                        .filter(document -> !document.documentId().equals(documentId))
                        .toList(),
                withdrawn);
    }

    private AgendaItem papers(List<SupportingDocument> open, List<WithdrawnDocument> takenBack) {
        return new AgendaItem(id, title, purpose, exemptReason, publicTitle, open, urgency, takenBack);
    }

    /**
     * Takes a paper back; where there is a corrected version, that stands in its place.
     *
     * @return nothing where the item has no such paper
     */
    public Optional<AgendaItem> withdrawing(String documentId, Withdrawal how) {
        for (int place = 0; place < documents.size(); place++) {
            SupportingDocument document = documents.get(place);
            if (document.documentId().equals(documentId)) {
                SupportingDocument corrected = how.corrected();
                List<SupportingDocument> open = new ArrayList<>(documents);
                open.remove(place);
                if (corrected != null) {
                    open.add(place, corrected);
                }
                List<WithdrawnDocument> takenBack = new ArrayList<>(withdrawn);
                takenBack.add(how.of(document, place));
                return Optional.of(papers(open, takenBack));
            }
        }
        return Optional.empty();
    }

    /** Puts a paper back where it was. */
    public AgendaItem restoring(WithdrawnDocument document) {
        List<SupportingDocument> open = new ArrayList<>(documents);
        open.add(Math.min(document.place(), open.size()), document.document());
        return papers(
                open,
                withdrawn.stream().filter(other -> !other.equals(document)).toList());
    }

    public Optional<WithdrawnDocument> withdrawn(String documentId) {
        return withdrawn.stream()
                .filter(document -> document.document().documentId().equals(documentId))
                .findFirst();
    }

    public boolean has(String documentId) {
        return documents.stream().anyMatch(document -> document.documentId().equals(documentId));
    }
}
