package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/**
 * Words that make somebody owe something: who, by place or (in a note such as "Action: Clerk") by name, and from where to
 * where the words say what.
 */
record Commitment(
        Sentence sentence,
        Subject subject,
        int verb,
        int end,
        @Nullable String named) {

    /** By the words of a sentence; how far they reach is found out later. */
    static Commitment by(Sentence sentence, Subject subject, int verb) {
        return new Commitment(sentence, subject, verb, sentence.end(), null);
    }
}
