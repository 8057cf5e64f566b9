package org.moothall.gateway.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All papers of a meeting in one PDF: how long it is, once it is made, and what is not in it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Pack(String href, @Nullable Integer pages, @Nullable Long size, List<Paper> papers) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Paper(String mediaType, @Nullable String leftOut) {}

    /** "2.4 MB"; null as long as nobody knows. */
    public @Nullable String weight() {
        return size == null ? null : Meeting.Document.weight(size);
    }

    /** How many papers have to be read by themselves; of a pack that is not made, those that are no PDF. */
    public long apart() {
        return papers.stream()
                .filter(paper -> paper.leftOut() != null
                        || (pages == null && !paper.mediaType().equals("application/pdf")))
                .count();
    }
}
