package org.moothall.minutes.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A decision of the Head of Highways, as it was recorded on the next day. */
public final class OfficerFixtures {
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    public static final LocalDate TAKEN = LocalDate.of(2026, 11, 19);
    public static final Authority GENERAL =
            new Authority.General(Effect.SPENDING, "Scheme of delegation, paragraph 4.2");

    private OfficerFixtures() {}

    public static Particulars particulars(String decision) {
        return particulars(TAKEN, GENERAL, decision);
    }

    public static Particulars particulars(LocalDate takenOn, Authority authority, String decision) {
        return new Particulars(
                takenOn,
                "Head of Highways",
                authority,
                decision,
                "The lowest tender.",
                "To repair the old one.",
                List.of("Councillor Odile Marchbank"),
                List.of("Tender report"));
    }

    public static OfficerDecision draft(String decision) {
        return new OfficerDecision("officer-1", particulars(decision), null, NOW, NOW);
    }

    public static OfficerDecision published() {
        return new OfficerDecision("officer-1", particulars("to buy a gritter"), NOW, NOW, NOW);
    }
}
