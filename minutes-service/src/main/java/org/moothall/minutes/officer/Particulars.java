package org.moothall.minutes.officer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the written record contains: "the date the decision was taken", the decision "along with reasons", "alternative
 * options, if any, considered and rejected", and under an express authority the members who declared a conflict of interest
 * (SI 2014/2095, regulation 7(3)). Who decided is told by role.
 */
public record Particulars(
        LocalDate takenOn,
        String decidedBy,
        Authority authority,
        String decision,
        String reasons,
        @Nullable String alternatives,
        List<String> interests,
        List<String> backgroundPapers) {

    public Particulars {
        interests = List.copyOf(interests);
        backgroundPapers = List.copyOf(backgroundPapers);
    }
}
