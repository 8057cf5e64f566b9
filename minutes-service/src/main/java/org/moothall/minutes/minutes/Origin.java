package org.moothall.minutes.minutes;

/** Who last wrote a minute item: nobody yet, a clerk, or an import whose findings are a proposal until a clerk saves. */
public sealed interface Origin {
    record Nobody() implements Origin {}

    record Clerk() implements Origin {}

    record Imported(String importId) implements Origin {}

    static Origin nobody() {
        return new Nobody();
    }
}
