package org.moothall.minutes.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence of the record and what leads up to it: all that a reader who knows no rules goes by.
 *
 * @param sentence as on the page, with plain apostrophes and dashes
 * @param before the sentence before it, or the paragraph above; empty at the beginning
 */
record Told(String sentence, String before) {

    /** Of a longer sentence the rest tells little. */
    private static final int MOST_WORDS = 120;

    private static final int LEAD = 200;
    private static final int LONGEST_RUN = 3;

    /** A run in which names stand for one another may be longer: "that the Xx would ask". */
    private static final int LONGEST_SHAPE = 4;

    /** A word, a figure, or a sign that parts them. */
    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:'\\p{L}++)?+|\\d++|[:.;(),\\-–£]");

    private static final String FIGURE = "0";
    private static final String NAME = "Xx";

    /**
     * Words and runs of words, those at the beginning also as such ("^"), with names alike ("~"), and the last ones before ("&lt;").
     * All of a sentence weighs the same, however long it is.
     */
    Map<String, Float> clues() {
        Set<String> clues = new LinkedHashSet<>();
        List<String> words = words(sentence);
        addRuns(words, "", 1, LONGEST_RUN, clues);
        addRuns(words.stream().map(Told::shape).toList(), "~", 2, LONGEST_SHAPE, clues);
        List<String> lead = words(before.substring(Math.max(0, before.length() - LEAD)));
        for (int length = 1; length <= Math.min(LONGEST_RUN, lead.size()); length++) {
            clues.add("<" + String.join(" ", lead.subList(lead.size() - length, lead.size())));
        }
        float strength = (float) (1 / Math.sqrt(clues.size() + 1));
        Map<String, Float> strengths = new LinkedHashMap<>(Map.of(Weights.ANY, 1F));
        clues.forEach(clue -> strengths.put(clue, strength));
        return strengths;
    }

    private static void addRuns(List<String> words, String mark, int shortest, int longest, Set<String> clues) {
        for (int length = shortest; length <= Math.min(longest, words.size()); length++) {
            for (int i = 0; i + length <= words.size(); i++) {
                List<String> run = words.subList(i, i + length);
                if (mark.isEmpty() || run.contains(NAME)) {
                    clues.add(mark + String.join(" ", run));
                }
            }
            clues.add("^" + mark + String.join(" ", words.subList(0, length)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .map(word -> Character.isDigit(word.charAt(0)) ? FIGURE : word)
                .toList();
    }

    private static String shape(String word) {
        boolean name = Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
        return name ? NAME : word;
    }
}
