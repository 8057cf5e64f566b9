package org.moothall.minutes.importing;

/** Who does what a verb says: the words before it, by place, and what sort of doer they name. */
record Subject(Kind kind, int start, int end) {

    enum Kind {
        PERSON,
        BODY,
        /** A name that is neither a known role nor a deciding body. */
        OTHER,
        PRONOUN,
        /** "… and agreed to": the doer stands before an earlier verb. */
        ELIDED,
        NONE
    }

    /** No doer, at a place where one would stand. */
    static Subject none(int at) {
        return new Subject(Kind.NONE, at, at);
    }

    boolean isNamed() {
        return kind == Kind.PERSON || kind == Kind.OTHER;
    }

    boolean mustBeLookedUp() {
        return kind == Kind.PRONOUN || kind == Kind.ELIDED;
    }
}
