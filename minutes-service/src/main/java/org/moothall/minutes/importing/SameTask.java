package org.moothall.minutes.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a note such as "Action: Head of Finance to send the table" says again what the text above it told of the same person or of nobody. */
final class SameTask {
    private static final double MOST_OF_IT = 0.75;
    private static final int TOO_FEW = 2;
    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SameTask() {}

    static boolean isTold(FoundAction note, FoundAction above) {
        if (above.owner() == null && note.text().equals(above.text())) {
            return true;
        }
        if (!isSame(note.owner(), above.owner())) {
            return false;
        }
        Set<String> noted = words(note.text());
        Set<String> told = words(above.text());
        long common = noted.stream().filter(told::contains).count();
        int fewer = Math.min(noted.size(), told.size());
        return common >= TOO_FEW && common >= MOST_OF_IT * fewer;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.equalsIgnoreCase(other);
    }

    private static Set<String> words(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
