package org.moothall.minutes.numbering;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a minute number is printed: text with the parts {minute}, {sub}, {agenda}, {yyyy}, {yy} and {next-yy}, the years being
 * that in which the series' year began and the one after it. What is in square brackets is left out where there is no sub-number:
 * {minute}[.{sub}]/{yy} prints 77/26 and 77.1/26.
 */
final class NumberPattern {
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern KNOWN = Pattern.compile("minute|sub|agenda|yyyy|yy|next-yy");
    private static final int LONGEST = 40;

    private final String pattern;

    /** Throws what an operator has to mend. */
    NumberPattern(String pattern) {
        this.pattern = pattern;
        String outside = BRACKETS.matcher(pattern).replaceAll("");
        PART.matcher(pattern)
                .results()
                .map(part -> part.group(1))
                .forEach(part -> require(
                        KNOWN.matcher(part).matches(),
                        "has no part {" + part + "}: there are minute, sub, agenda, yyyy, yy, next-yy"));
        require(pattern.length() <= LONGEST, "is longer than " + LONGEST + " characters");
        require(outside.contains("{minute}"), "must have {minute} outside of square brackets");
        require(
                BRACKETS.matcher(pattern).results().allMatch(one -> one.group(1).contains("{sub}")),
                "must have {sub} in what is in square brackets");
        require(
                !PART.matcher(outside).replaceAll("").matches(".*[\\[\\]{}].*"),
                "has a bracket that is not closed, or one within another");
    }

    boolean needsSub() {
        return BRACKETS.matcher(pattern).replaceAll("").contains("{sub}");
    }

    boolean hasSub() {
        return pattern.contains("{sub}");
    }

    String print(int minute, @Nullable Integer sub, int agenda, int year) {
        Map<String, String> parts = Map.of(
                "minute", Integer.toString(minute),
                "sub", sub == null ? "" : sub.toString(),
                "agenda", Integer.toString(agenda),
                "yyyy", Integer.toString(year),
                "yy", "%02d".formatted(year % 100),
                "next-yy", "%02d".formatted((year + 1) % 100));
        String open =
                BRACKETS.matcher(pattern).replaceAll(one -> sub == null ? "" : Matcher.quoteReplacement(one.group(1)));
        return PART.matcher(open).replaceAll(one -> parts.getOrDefault(one.group(1), ""));
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("The pattern of minute numbers, '" + pattern + "', " + what);
        }
    }
}
