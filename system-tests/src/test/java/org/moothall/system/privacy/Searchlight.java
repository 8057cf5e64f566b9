package org.moothall.system.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds marked words in a text, in any case, and however the text is encoded. */
public final class Searchlight {

    static final String MARK = "canary";
    static final int DIGITS = 20;

    private static final Pattern WORD = Pattern.compile(MARK + "[0-9a-f]{" + DIGITS + "}");
    private static final int CONTEXT = 160;

    private final List<String> others;

    /** Looks for all words with the mark, and for those of the given ones that have none. */
    Searchlight(Collection<String> words) {
        others = words.stream().filter(word -> !WORD.matcher(word).matches()).toList();
    }

    Set<String> wordsIn(Text text) {
        Set<String> found = new HashSet<>();
        for (String reading : text.readings()) {
            found.addAll(WORD.matcher(reading).results().map(hit -> hit.group()).collect(Collectors.toSet()));
            others.stream().filter(reading::contains).forEach(found::add);
        }
        return found;
    }

    /** The place in the text, if it is to be seen with the naked eye. */
    static String around(String text, String word) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(word);
        return at < 0
                ? "(encoded)"
                : text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + word.length() + CONTEXT));
    }
}
