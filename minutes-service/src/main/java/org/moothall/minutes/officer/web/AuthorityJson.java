package org.moothall.minutes.officer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.officer.Authority;
import org.moothall.minutes.officer.Effect;

/** By what an officer decided: express, or general with the effect for which it is recorded. */
record AuthorityJson(
        @NotBlank String kind,
        @Nullable String effect,
        @NotBlank @Size(max = 1000) String source) {
    private static final String EXPRESS = "express";
    private static final String GENERAL = "general";

    static AuthorityJson of(Authority authority) {
        return switch (authority) {
            case Authority.Express(String source) -> new AuthorityJson(EXPRESS, null, source);
            case Authority.General(Effect effect, String source) -> new AuthorityJson(GENERAL, effect.word(), source);
        };
    }

    Authority authority() {
        return switch (kind) {
            case EXPRESS -> express();
            case GENERAL -> new Authority.General(recorded(), source.strip());
            default -> throw invalid("authority.kind", "must be one of express, general");
        };
    }

    private Authority express() {
        if (effect != null) {
            throw invalid(
                    "authority.effect",
                    "belongs to a general authority: an express one is recorded whatever its effect");
        }
        return new Authority.Express(source.strip());
    }

    private Effect recorded() {
        return Effect.ofWord(effect == null ? "" : effect)
                .orElseThrow(() -> invalid(
                        "authority.effect",
                        "must be one of permission-or-licence, rights-of-an-individual, contract-or-expenditure"));
    }

    private static RuntimeException invalid(String field, String what) {
        return Problem.invalid("An officer does not decide by that")
                .field(field, what)
                .with("source", "SI 2014/2095, regulation 7(2)")
                .raise();
    }
}
