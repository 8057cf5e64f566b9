package org.moothall.minutes.minutes.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Stage;

/** When the minutes came to each stage, and what the reader should know about it. */
record Milestones(
        @Nullable Instant circulatedAt,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt,
        @Nullable String message) {

    private static final String RECALLED =
            "The text was changed after it had been circulated. It is a draft again: circulate it again before approval.";

    static Milestones of(Stage stage, Audience audience) {
        return switch (stage) {
            case Stage.Draft(Instant recalledFrom) ->
                new Milestones(null, null, null, null, recalledFrom == null ? null : RECALLED);
            case Stage.Circulated(Instant at) -> new Milestones(at, null, null, null, null);
            case Stage.Approved approved -> approved(approved, null, audience);
            case Stage.Published(Stage.Approved approved, Instant at) -> approved(approved, at, audience);
        };
    }

    private static Milestones approved(Stage.Approved approved, @Nullable Instant publishedAt, Audience audience) {
        String by = audience.isInside() ? approved.by().name() : null;
        return new Milestones(approved.circulation().at(), approved.at(), by, publishedAt, null);
    }
}
