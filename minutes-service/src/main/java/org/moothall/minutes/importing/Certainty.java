package org.moothall.minutes.importing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far two readers agree on a finding: one goes by rules, the other by what it learned from labelled pages (ADR 0069, which has
 * how many of each are right).
 */
public enum Certainty {
    /** Both found it, or it stands in a table of such. */
    CERTAIN,
    /** One found it, and the other did not: the rules find what the other finds unlikely, or the other a task or decision that no rule knows (ADR 0070, 0072). */
    DOUBTED,
    /** No rule found it, and the other takes it for possible: its words are the whole sentence, and whose a task is is open. */
    POSSIBLE;

    /** A page that was kept before there was a second reader has nothing that one doubts. */
    static Certainty orBefore(@Nullable Certainty certainty) {
        return certainty == null ? CERTAIN : certainty;
    }

    /** Whether a person is to look at it before anything else: it is not accepted with the rest. */
    public boolean wantsALook() {
        return this != CERTAIN;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
