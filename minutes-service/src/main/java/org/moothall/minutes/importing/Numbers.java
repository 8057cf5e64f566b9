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
    private static final Map<String, Integer> VALUES = values();

    /** For use in a pattern that ignores case. */
    static final String WRITTEN = "(?:\\d{1,3}(?![\\d,.]\\d)|(?:" + String.join("|", TENS) + ")(?:[ -](?:"
            + String.join("|", java.util.Arrays.copyOfRange(UNITS, 1, 10)) + "))?|"
            + String.join("|", reversed(UNITS))
            + "|none|nil|nobody|no[ -]?one|no|dwy|tair|pedair|neb|ddau|ddwy|thri|dri|thair|phedwar|bedwar|phedair|bedair|phump|bump|chwe|ddeg|"
            + String.join("|", reversed(WELSH)) + ")";

    private Numbers() {}

    static int value(String written) {
        String word = written.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : VALUES.getOrDefault(word, 0);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(Map.of("dwy", 2, "tair", 3, "pedair", 4));
        values.putAll(Map.of(
                "ddau", 2, "ddwy", 2, "thri", 3, "dri", 3, "thair", 3)); // behind words that change their first letter
        values.putAll(Map.of("phedwar", 4, "bedwar", 4, "phedair", 4, "bedair", 4));
        values.putAll(Map.of("phump", 5, "bump", 5, "chwe", 6, "ddeg", 10));
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
