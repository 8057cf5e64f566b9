package org.moothall.minutes.minutes.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Standing;

/** How published minutes stand with the body, on the wire: the corrections are those of open items. */
record ConfirmationV1(
        String atMeetingId,
        OffsetDateTime startsAt,
        Instant submittedAt,
        @Nullable Instant confirmedAt,
        @Nullable List<CorrectionV1> corrections,
        @Nullable Instant signedAt,
        @Nullable String signedBy,
        @Nullable PresidingV1 presiding) {

    record PresidingV1(
            @Nullable String memberId,
            String name,
            @Nullable String role) {
        static @Nullable PresidingV1 of(@Nullable Attendee one) {
            return one == null ? null : new PresidingV1(one.memberId(), one.name(), one.role());
        }
    }

    record CorrectionV1(String itemId, String said, String says, String reason) {}

    static @Nullable ConfirmationV1 of(Standing standing) {
        return standing.submission()
                .map(submitted -> new ConfirmationV1(
                        submitted.to().meetingId(),
                        submitted.to().startsAt(),
                        submitted.at(),
                        standing.confirmation().map(Standing.Confirmed::at).orElse(null),
                        standing.confirmation().map(ConfirmationV1::corrections).orElse(null),
                        standing.signature().map(Standing.Signed::at).orElse(null),
                        standing.signature().map(signed -> signed.by().name()).orElse(null),
                        standing.signature()
                                .map(signed -> PresidingV1.of(signed.presiding()))
                                .orElse(null)))
                .orElse(null);
    }

    /** For the text that is sealed: to be submitted changes nothing in it. */
    static @Nullable ConfirmationV1 ofConfirmed(Standing standing) {
        return standing.confirmation().isPresent() ? of(standing) : null;
    }

    private static List<CorrectionV1> corrections(Standing.Confirmed confirmed) {
        return confirmed.corrections().stream()
                .map(one -> new CorrectionV1(one.itemId(), one.said(), one.says(), one.reason()))
                .toList();
    }
}
