package org.moothall.minutes.minutes.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Adjournment;
import org.moothall.minutes.minutes.Session;

/** When the meeting began, was adjourned and ended, on the wire. */
record SessionV1(
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable List<AdjournmentV1> adjournments) {

    record AdjournmentV1(
            OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable String reason) {
        static AdjournmentV1 of(Adjournment one) {
            return new AdjournmentV1(one.from(), one.to(), one.reason());
        }
    }

    static @Nullable SessionV1 of(Session session) {
        OffsetDateTime startedAt = session.startedAt();
        if (startedAt == null) {
            return null;
        }
        return new SessionV1(
                startedAt,
                session.endedAt(),
                session.adjournments().isEmpty()
                        ? null
                        : session.adjournments().stream().map(AdjournmentV1::of).toList());
    }
}
