package org.moothall.minutes.minutes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Attendee;

/** The person presiding in requests and responses: as a member, and by the role in which they presided. */
record PresidingJson(
        @Nullable @Size(max = 100) String memberId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String role) {

    static @Nullable PresidingJson of(@Nullable Attendee one) {
        return one == null ? null : new PresidingJson(one.memberId(), one.name(), one.role());
    }

    static @Nullable Attendee attendee(@Nullable PresidingJson json) {
        return json == null ? null : new Attendee(json.name.strip(), given(json.memberId), given(json.role));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
