package org.moothall.minutes.importing.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the numbered paragraphs of a document as Word does: the numbers that a reader sees are not in its text. */
final class WordNumbers {
    private static final int LEVELS = 9;

    /** How a level is numbered. */
    private record Level(int start, String format, String text) {
        private static final Level NONE = new Level(1, "none", "");

        static Level of(@Nullable Element level) {
            return new Level(
                    Xml.number(Xml.value(level, "start"), 1), Xml.value(level, "numFmt"), Xml.value(level, "lvlText"));
        }
    }

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    static WordNumbers of(@Nullable Element root) {
        WordNumbers numbers = new WordNumbers();
        if (root != null) {
            for (Element child : Xml.children(root)) {
                if (Xml.is(child, "abstractNum")) {
                    numbers.lists.put(Xml.attribute(child, "abstractNumId"), levels(child));
                } else if (Xml.is(child, "num")) {
                    numbers.instances.put(Xml.attribute(child, "numId"), child);
                }
            }
        }
        return numbers;
    }

    private static Level[] levels(Element list) {
        Level[] levels = new Level[LEVELS];
        java.util.Arrays.fill(levels, Level.NONE);
        for (Element level : Xml.children(list)) {
            int at = Xml.number(Xml.attribute(level, "ilvl"), -1);
            if (Xml.is(level, "lvl") && at >= 0 && at < LEVELS) {
                levels[at] = Level.of(level);
            }
        }
        return levels;
    }

    /** What stands before the paragraph: "3.", "(a)", "2.1", a bullet; empty where it is not numbered. */
    String next(@Nullable Element numbering) {
        Element instance = instances.get(Xml.value(numbering, "numId"));
        String list = Xml.value(instance, "abstractNumId");
        Level[] levels = lists.get(list);
        if (instance == null || levels == null) {
            return "";
        }
        int at = Math.clamp(Xml.number(Xml.value(numbering, "ilvl"), 0), 0, LEVELS - 1);
        int[] count = counts.computeIfAbsent(list, _ -> new int[LEVELS]);
        restart(instance, at, count);
        for (int above = 0; above < at; above++) {
            count[above] = count[above] == 0 ? levels[above].start() : count[above];
        }
        count[at] = count[at] == 0 ? levels[at].start() : count[at] + 1;
        java.util.Arrays.fill(count, at + 1, LEVELS, 0);
        return label(levels, at, count);
    }

    private void restart(Element instance, int at, int[] count) {
        for (Element override : Xml.children(instance)) {
            int start = Xml.number(Xml.value(override, "startOverride"), -1);
            boolean here = Xml.number(Xml.attribute(override, "ilvl"), -1) == at;
            if (here && start >= 0 && restarted.add(Xml.attribute(instance, "numId") + "/" + at)) {
                count[at] = start - 1;
            }
        }
    }

    private static String label(Level[] levels, int at, int[] count) {
        if (levels[at].format().equals("bullet")) {
            return "\u2022";
        }
        String text = levels[at].text();
        for (int level = 0; level < LEVELS; level++) {
            text = text.replace("%" + (level + 1), formatted(levels[level].format(), count[level]));
        }
        return text;
    }

    private static String formatted(String format, int count) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            default -> Integer.toString(count);
        };
    }

    /** a to z, then aa, bb, as Word goes on. */
    private static String letters(int count) {
        int at = Math.max(0, count - 1);
        return Character.toString((char) ('a' + at % 26)).repeat(Math.min(at / 26 + 1, 10));
    }

    private static String roman(int count) {
        String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return count < 1 || count > 99 ? Integer.toString(count) : tens[count / 10] + ones[count % 10];
    }
}
