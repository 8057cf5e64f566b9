package org.moothall.meetings.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of business.
 *
 * @param publicTitle what the public is told of an exempt item instead of its title
 */
public record AgendaItem(
        AgendaItemId id,
        String title,
        @Nullable String purpose,
        @Nullable ExemptReason exemptReason,
        @Nullable String publicTitle,
        List<SupportingDocument> documents) {

    public AgendaItem {
        documents = List.copyOf(documents);
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
        return new AgendaItem(id, neutralTitle(), null, exemptReason.forThePublic(), null, List.of());
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
        return new AgendaItem(id, title, purpose, exemptReason, publicTitle, all);
    }

    AgendaItem without(String documentId) {
        return new AgendaItem(
                id,
                title,
                purpose,
                exemptReason,
                publicTitle,
                documents.stream()
                        .filter(document -> !document.documentId().equals(documentId))
                        .toList());
    }

    boolean has(String documentId) {
        return documents.stream().anyMatch(document -> document.documentId().equals(documentId));
    }
}
