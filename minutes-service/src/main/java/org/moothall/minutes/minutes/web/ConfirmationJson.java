package org.moothall.minutes.minutes.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Correction;
import org.moothall.minutes.minutes.Standing;

/** How published minutes stand with the body: submitted to a meeting, confirmed by it, signed. */
record ConfirmationJson(
        String status,
        String meetingId,
        OffsetDateTime startsAt,
        Instant submittedAt,
        @Nullable Instant confirmedAt,
        @Nullable List<CorrectionJson> corrections,
        @Nullable Instant signedAt,
        @Nullable String signedBy,
        @Nullable PresidingJson presiding) {

    record CorrectionJson(String itemId, String said, String says, String reason) {
        static CorrectionJson of(Correction one) {
            return new CorrectionJson(one.itemId(), one.said(), one.says(), one.reason());
        }
    }

    static @Nullable ConfirmationJson of(Standing standing) {
        return standing.submission().map(submitted -> of(standing, submitted)).orElse(null);
    }

    private static ConfirmationJson of(Standing standing, Standing.Submitted submitted) {
        return new ConfirmationJson(
                standing.word(),
                submitted.to().meetingId(),
                submitted.to().startsAt(),
                submitted.at(),
                standing.confirmation().map(Standing.Confirmed::at).orElse(null),
                standing.confirmation().map(ConfirmationJson::corrections).orElse(null),
                standing.signature().map(Standing.Signed::at).orElse(null),
                standing.signature().map(signed -> signed.by().name()).orElse(null),
                standing.signature()
                        .map(signed -> PresidingJson.of(signed.presiding()))
                        .orElse(null));
    }

    private static List<CorrectionJson> corrections(Standing.Confirmed confirmed) {
        return confirmed.corrections().stream().map(CorrectionJson::of).toList();
    }
}
