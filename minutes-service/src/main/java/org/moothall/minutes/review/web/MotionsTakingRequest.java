package org.moothall.minutes.review.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Target;

/** The minute item that motions are to be recorded in; replace means in place of those that are recorded there. */
record MotionsTakingRequest(
        @NotBlank String meetingId,
        @NotBlank String itemId,
        @Nullable Boolean replace) {

    Target target() {
        return new Target(meetingId, itemId, Boolean.TRUE.equals(replace));
    }
}
