package org.moothall.minutes.importing;

import java.util.Set;

/** A set of words, written as a text. */
record Vocabulary(Set<String> words) {

    Vocabulary {
        words = Set.copyOf(words);
    }

    static Vocabulary of(String words) {
        return new Vocabulary(Set.of(words.strip().split("\\s+", -1)));
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
