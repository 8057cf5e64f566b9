package org.moothall.minutes.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the words of a query are understood: by their English stems, or letter by letter, as Welsh has no stemmer here. */
public enum Language {
    EN,
    CY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Language> of(String word) {
        return Arrays.stream(values())
                .filter(language -> language.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Language::word).toList();
    }
}
