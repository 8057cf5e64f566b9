package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** An action under an item, as it is read, typed and sent; a due date stays as it was typed, and the service judges it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Assigned(
        @Nullable String owner,
        @Nullable String text,
        @Nullable String due,
        @Nullable String dueBy,
        @Nullable Evidence evidence) {
    private static final String NEXT_MEETING = "next-meeting";

    static Assigned typed(Typed row) {
        return new Assigned(
                row.text("owner"),
                row.text("text"),
                row.text("due"),
                row.has("nextMeeting") ? NEXT_MEETING : null,
                Evidence.ofWritten(row.text("evidence")));
    }

    boolean isBlank() {
        return owner == null && text == null && due == null;
    }

    @JsonIgnore
    public boolean isNextMeeting() {
        return NEXT_MEETING.equals(dueBy);
    }

    public String evidenceWritten() {
        return evidence == null ? "" : evidence.written();
    }
}
