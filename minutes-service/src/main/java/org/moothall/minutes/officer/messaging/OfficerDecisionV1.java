package org.moothall.minutes.officer.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.officer.Authority;
import org.moothall.minutes.officer.OfficerDecision;
import org.moothall.minutes.officer.Particulars;
import org.moothall.minutes.officer.Retention;

/** The body of the event of a publication. */
record OfficerDecisionV1(
        long version,
        Instant createdAt,
        Instant modifiedAt,
        String decisionId,
        String status,
        LocalDate takenOn,
        String decidedBy,
        AuthorityV1 authority,
        String decision,
        String reasons,
        @Nullable String alternatives,
        List<String> interests,
        List<String> backgroundPapers,
        Instant publishedAt,
        LocalDate keepUntil,
        LocalDate keepPapersUntil) {

    record AuthorityV1(String kind, @Nullable String effect, String source) {
        static AuthorityV1 of(Authority authority) {
            return switch (authority) {
                case Authority.Express(String source) -> new AuthorityV1("express", null, source);
                case Authority.General(var effect, String source) -> new AuthorityV1("general", effect.word(), source);
            };
        }
    }

    static OfficerDecisionV1 of(OfficerDecision decision, long version, Retention retention) {
        Particulars particulars = decision.particulars();
        return new OfficerDecisionV1(
                version,
                decision.createdAt(),
                decision.modifiedAt(),
                decision.id(),
                "published",
                particulars.takenOn(),
                particulars.decidedBy(),
                AuthorityV1.of(particulars.authority()),
                particulars.decision(),
                particulars.reasons(),
                particulars.alternatives(),
                particulars.interests(),
                particulars.backgroundPapers(),
                Objects.requireNonNull(decision.publishedAt()),
                retention.keepUntil(particulars.takenOn()),
                retention.keepPapersUntil(particulars.takenOn()));
    }
}
