package org.moothall.minutes.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.review.Destination;

/** The minute item that accepted findings are to be written under. */
record TakingRequest(
        @NotBlank String meetingId,
        @NotBlank String itemId,

        @Schema(
                description =
                        "The version of the minutes in which the caller has seen the text that this is to replace")
        @Nullable @Min(1) Long replaces) {

    Destination to() {
        return new Destination(meetingId, itemId, replaces);
    }
}
