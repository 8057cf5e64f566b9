package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a finding says, as it was read or as a person mended it. A due date stays as it was typed; the service judges it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Mending(
        String text,
        @Nullable String verdict,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String dueBy) {
    static final String NEXT_MEETING = "next-meeting";

    static Mending of(String text) {
        return new Mending(text, null, null, null, null);
    }

    @JsonIgnore
    public boolean isByNextMeeting() {
        return NEXT_MEETING.equals(dueBy);
    }
}
