package org.moothall.minutes.importing.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Target;

/** Where an import is to be proposed; replace means over what a clerk wrote there. */
record PlacementRequest(
        @NotBlank String meetingId,
        @NotBlank String itemId,
        @Nullable @Min(0) Integer foundItem,
        @Nullable Boolean replace) {

    Target target() {
        return new Target(meetingId, itemId, Boolean.TRUE.equals(replace));
    }
}
