package org.moothall.minutes.search;

/** One thing that is looked for, and where; or that must not be there. */
public record Clause(Scope scope, Wording wording, boolean excluded) {

    /** Where it is looked for. */
    public enum Scope {
        ANYWHERE,
        TITLE,
        DECISION,
        ACTION,
        OWNER,
        MOTION,
        MOVER,
        NUMBER,
        RESULT,
        DOCUMENT
    }

    /** What is looked for. */
    public sealed interface Wording {
        String text();

        record Word(String text) implements Wording {}

        /** These words in this order. */
        record Phrase(String text) implements Wording {}

        /** All words that begin like this. */
        record Prefix(String text) implements Wording {}
    }
}
