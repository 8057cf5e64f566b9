package org.moothall.minutes.officer.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.officer.Authority;
import org.moothall.minutes.officer.Effect;
import org.moothall.minutes.officer.OfficerDecision;
import org.moothall.minutes.officer.Particulars;

/**
 * A record as it is stored; the role stands there twice, once as a key that no difference of case can miss, and without an
 * effect the authority is an express one. A date without a time is text, which no time zone of a server can move.
 */
record OfficerDocument(
        String takenOn,
        String decidedBy,
        String decidedByKey,
        @Nullable Effect effect,
        String source,
        String decision,
        String reasons,
        @Nullable String alternatives,
        List<String> interests,
        List<String> backgroundPapers,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant modifiedAt) {

    static String key(String role) {
        return role.strip().toLowerCase(Locale.ROOT);
    }

    static OfficerDocument of(OfficerDecision decision) {
        Particulars particulars = decision.particulars();
        return new OfficerDocument(
                particulars.takenOn().toString(),
                particulars.decidedBy(),
                key(particulars.decidedBy()),
                particulars.authority() instanceof Authority.General general ? general.effect() : null,
                particulars.authority().source(),
                particulars.decision(),
                particulars.reasons(),
                particulars.alternatives(),
                particulars.interests(),
                particulars.backgroundPapers(),
                decision.publishedAt(),
                decision.createdAt(),
                decision.modifiedAt());
    }

    OfficerDecision decision(String id) {
        Authority authority = effect == null ? new Authority.Express(source) : new Authority.General(effect, source);
        Particulars particulars = new Particulars(
                LocalDate.parse(takenOn),
                decidedBy,
                authority,
                decision,
                reasons,
                alternatives,
                interests,
                backgroundPapers);
        return new OfficerDecision(id, particulars, publishedAt, createdAt, modifiedAt);
    }
}
