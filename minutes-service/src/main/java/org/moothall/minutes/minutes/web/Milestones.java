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
        @Nullable String message,
        @Nullable ReturnedJson returned) {

    /** With what remarks the chair sent them back, for those who write them. */
    record ReturnedJson(Instant at, String by, String remarks) {

        static @Nullable ReturnedJson of(Stage.@Nullable Return returned) {
            return returned == null
                    ? null
                    : new ReturnedJson(returned.at(), returned.by().name(), returned.remarks());
        }
    }

    private static final String RECALLED =
            "The text was changed after it had been circulated. It is a draft again: circulate it again before"
                    + " approval.";

    private static final String RETURNED =
            "The chair has sent the minutes back with remarks. They are a draft again: circulate them again before"
                    + " approval.";

    static Milestones of(Stage stage, Audience audience) {
        return switch (stage) {
            case Stage.Draft(Instant recalledFrom, Stage.Return returned) ->
                new Milestones(
                        null,
                        null,
                        null,
                        null,
                        recalledFrom == null ? null : returned == null ? RECALLED : RETURNED,
                        ReturnedJson.of(returned));
            case Stage.Circulated(Instant at) -> new Milestones(at, null, null, null, null, null);
            case Stage.Approved approved -> approved(approved, null, audience);
            case Stage.Published(Stage.Approved approved, Instant at) -> approved(approved, at, audience);
        };
    }

    private static Milestones approved(Stage.Approved approved, @Nullable Instant publishedAt, Audience audience) {
        String by = audience.isInside() ? approved.by().name() : null;
        return new Milestones(approved.circulation().at(), approved.at(), by, publishedAt, null, null);
    }
}
