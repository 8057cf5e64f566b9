package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Adjournment;
import org.moothall.minutes.minutes.Session;

/** When a meeting began, was adjourned and ended, in requests and responses; without a beginning nothing is recorded. */
record SessionJson(
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,

        @Nullable @Size(max = 100) List<@NotNull @Valid AdjournmentJson> adjournments) {

    record AdjournmentJson(
            @NotNull OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable @Size(max = 500) String reason) {
        static AdjournmentJson of(Adjournment one) {
            return new AdjournmentJson(one.from(), one.to(), one.reason());
        }

        Adjournment adjournment() {
            return new Adjournment(from, to, reason == null || reason.isBlank() ? null : reason.strip());
        }
    }

    static @Nullable SessionJson of(Session session) {
        OffsetDateTime startedAt = session.startedAt();
        return startedAt == null
                ? null
                : new SessionJson(
                        startedAt,
                        session.endedAt(),
                        session.adjournments().stream().map(AdjournmentJson::of).toList());
    }

    Session times() {
        return new Session(
                startedAt,
                endedAt,
                adjournments == null
                        ? List.of()
                        : adjournments.stream()
                                .map(AdjournmentJson::adjournment)
                                .toList(),
                null);
    }
}
