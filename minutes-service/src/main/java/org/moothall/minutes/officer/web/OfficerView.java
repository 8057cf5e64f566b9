package org.moothall.minutes.officer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.officer.Entry;
import org.moothall.minutes.officer.OfficerDecision;
import org.moothall.minutes.officer.Particulars;
import org.moothall.minutes.officer.Retention;

/** The record of an officer's decision as it is read, with the last days on which it and its papers have to be kept. */
record OfficerView(
        String id,
        String status,
        LocalDate takenOn,
        String decidedBy,
        AuthorityJson authority,
        String decision,
        String reasons,
        @Nullable String alternatives,
        List<String> interests,
        List<String> backgroundPapers,
        LocalDate keepUntil,
        LocalDate keepPapersUntil,
        @Nullable Instant publishedAt,
        long version,
        Instant createdAt,
        Instant modifiedAt) {

    static OfficerView of(Entry entry, Retention retention) {
        OfficerDecision decision = entry.decision();
        Particulars particulars = decision.particulars();
        return new OfficerView(
                decision.id(),
                decision.isPublished() ? "published" : "draft",
                particulars.takenOn(),
                particulars.decidedBy(),
                AuthorityJson.of(particulars.authority()),
                particulars.decision(),
                particulars.reasons(),
                particulars.alternatives(),
                particulars.interests(),
                particulars.backgroundPapers(),
                retention.keepUntil(particulars.takenOn()),
                retention.keepPapersUntil(particulars.takenOn()),
                decision.publishedAt(),
                entry.version(),
                decision.createdAt(),
                decision.modifiedAt());
    }
}
