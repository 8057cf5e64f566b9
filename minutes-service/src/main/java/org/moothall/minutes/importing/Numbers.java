package org.moothall.minutes.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers up to 199 as minutes write them: in figures, in words, and "none". */
final class Numbers {
    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final String[] WELSH = {
        "dim", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw", "deg"
    };

    /** Of things that are feminine, and behind words that change the first letter. */
    private static final Map<String, Integer> WELSH_FORMS = Map.ofEntries(
            Map.entry("dwy", 2),
            Map.entry("ddau", 2),
            Map.entry("ddwy", 2),
            Map.entry("tair", 3),
            Map.entry("thri", 3),
            Map.entry("dri", 3),
            Map.entry("thair", 3),
            Map.entry("pedair", 4),
            Map.entry("phedwar", 4),
            Map.entry("bedwar", 4),
            Map.entry("phedair", 4),
            Map.entry("bedair", 4),
            Map.entry("phump", 5),
            Map.entry("bump", 5),
            Map.entry("chwe", 6),
            Map.entry("ddeg", 10));

    private static final Map<String, Integer> VALUES = values();

    /** For use in a pattern that ignores case. */
    static final String WRITTEN = "(?:\\d{1,3}(?![\\d,.]\\d)|(?:" + String.join("|", TENS) + ")(?:[ -](?:"
            + String.join("|", java.util.Arrays.copyOfRange(UNITS, 1, 10)) + "))?|"
            + String.join("|", reversed(UNITS))
            + "|none|nil|nobody|no[ -]?one|no|neb|"
            + String.join("|", reversed(WELSH)) + "|" + String.join("|", WELSH_FORMS.keySet()) + ")";

    private Numbers() {}

    static int value(String written) {
        String word = written.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : VALUES.getOrDefault(word, 0);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(WELSH_FORMS);
        for (int i = 0; i < UNITS.length; i++) {
            values.put(UNITS[i], i);
        }
        for (int i = 0; i < WELSH.length; i++) {
            values.put(WELSH[i], i);
        }
        for (int tens = 0; tens < TENS.length; tens++) {
            values.put(TENS[tens], 10 * tens + 20);
            for (int unit = 1; unit < 10; unit++) {
                values.put(TENS[tens] + "-" + UNITS[unit], 10 * tens + 20 + unit);
            }
        }
        return values;
    }

    /** "Seventeen" before "seven", so that the longer word is tried first. */
    private static String[] reversed(String[] words) {
        String[] out = words.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = words[words.length - 1 - i];
        }
        return out;
    }
}
