package org.moothall.minutes.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others need to know when minutes have been published: the decisions and actions that the public may read. */
public record Publication(
        String meetingId,
        long version,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        Instant publishedAt,
        List<Resolved> decisions,
        List<Assigned> actions) {

    public Publication {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    public record Resolved(
            String decisionId,
            String itemId,
            String verdict,
            String text,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String interests,
            boolean keyDecision,
            @Nullable String recommendedTo) {}

    public record Assigned(
            String actionId,
            String itemId,
            String owner,
            String text,
            @Nullable LocalDate due,
            boolean byNextMeeting) {}
}
