package org.moothall.minutes.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of words, written as a text, or in a file of {@code resources/words}. */
record Vocabulary(Set<String> words) {

    Vocabulary {
        words = Set.copyOf(words);
    }

    static Vocabulary of(String words) {
        return new Vocabulary(Set.of(words.strip().split("\\s+", -1)));
    }

    /** The words of a file; what follows {@code #} in a line is a remark. */
    static Vocabulary in(String file) {
        InputStream found = Vocabulary.class.getResourceAsStream("/words/" + file + ".txt");
        if (found == null) {
            throw new IllegalStateException("There are no words in " + file);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return new Vocabulary(lines.lines()
                    .map(line -> line.replaceFirst("#.*", ""))
                    .flatMap(line -> Stream.of(line.strip().split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
