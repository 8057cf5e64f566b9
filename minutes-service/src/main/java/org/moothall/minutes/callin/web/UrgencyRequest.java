package org.moothall.minutes.callin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a decision cannot wait, and who agreed to that, by role. */
record UrgencyRequest(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 300) String agreedBy) {

    @Nullable String agreement() {
        return agreedBy == null || agreedBy.isBlank() ? null : agreedBy.strip();
    }
}
