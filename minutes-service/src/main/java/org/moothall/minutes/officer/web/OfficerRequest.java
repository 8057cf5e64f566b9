package org.moothall.minutes.officer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.officer.Particulars;

/** The written record of a decision. */
record OfficerRequest(
        @NotNull LocalDate takenOn,
        @NotBlank @Size(max = 300) String decidedBy,
        @NotNull @Valid AuthorityJson authority,
        @NotBlank @Size(max = 20_000) String decision,
        @NotBlank @Size(max = 20_000) String reasons,
        @Nullable @Size(max = 20_000) String alternatives,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 500) String> interests,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 500) String> backgroundPapers) {
    private static final int FIRST_YEAR = 1000;

    Particulars particulars() {
        if (takenOn.getYear() < FIRST_YEAR) {
            throw Problem.invalid("There is no such day in a council's calendar")
                    .field("takenOn", "must be a day of a year from 1000 on")
                    .raise();
        }
        return new Particulars(
                takenOn,
                decidedBy.strip(),
                authority.authority(),
                decision.strip(),
                reasons.strip(),
                alternatives == null || alternatives.isBlank() ? null : alternatives.strip(),
                each(interests),
                each(backgroundPapers));
    }

    private static List<String> each(@Nullable List<String> some) {
        return some == null ? List.of() : some.stream().map(String::strip).toList();
    }
}
