package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A decision under an item, as it is read, typed and sent. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Decided(
        @Nullable String verdict,
        @Nullable String text,
        @Nullable Evidence evidence,
        @Nullable String reasons,
        @Nullable String alternatives,
        @Nullable String interests,
        @Nullable Boolean keyDecision,
        @Nullable String recommendedTo) {

    static Decided typed(Typed row) {
        return new Decided(
                row.text("verdict"),
                row.text("text"),
                Evidence.ofWritten(row.text("evidence")),
                row.text("reasons"),
                row.text("alternatives"),
                row.text("interests"),
                row.has("keyDecision") ? true : null,
                row.text("recommendedTo"));
    }

    boolean isBlank() {
        return verdict == null
                && text == null
                && reasons == null
                && alternatives == null
                && interests == null
                && recommendedTo == null;
    }

    public String evidenceWritten() {
        return evidence == null ? "" : evidence.written();
    }
}
