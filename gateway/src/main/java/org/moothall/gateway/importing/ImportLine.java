package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import in the list; items are those of whole minutes. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ImportLine(
        String id,
        @Nullable String title,
        String mediaType,
        OffsetDateTime createdAt,
        @Nullable Integer items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<ImportLine> items, @Nullable String next) {}

    public String address() {
        return Opened.addressOf(id, null);
    }

    /** The kind of file, as the end of its name would say it. */
    public String kind() {
        return switch (mediaType) {
            case "text/plain" -> "txt";
            case "text/html" -> "html";
            case "application/pdf" -> "pdf";
            default -> "docx";
        };
    }
}
