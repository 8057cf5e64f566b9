package org.moothall.gateway.agenda;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in the pack of a meeting, and on which of its pages. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PackContents(
        String href,
        boolean made,
        @Nullable Integer pages,
        @Nullable Long size,
        List<PackedPaper> papers) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PackedPaper(
            String documentId,
            @Nullable Integer firstPage,
            @Nullable Integer pages,
            @Nullable String leftOut) {}

    public @Nullable String weight() {
        return size == null ? null : MeetingSheet.PaperSheet.weight(size);
    }

    /** Where a paper is in the pack; null where nobody knows yet. */
    public @Nullable PackedPaper of(String documentId) {
        return papers.stream()
                .filter(paper -> made && paper.documentId().equals(documentId))
                .findFirst()
                .orElse(null);
    }
}
