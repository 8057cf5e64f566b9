package org.moothall.minutes.phrase;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a phrase, with placeholders as {date}: small letters and hyphens in braces. No other brace may stand in it. */
record PhraseText(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z-]{0,38})}");

    boolean isWellFormed() {
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    /** In the order of their letters. */
    Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(one -> one.group(1)).forEach(names::add);
        return names;
    }

    /** What is filled in is not looked at again: a brace in it is a brace. */
    String filledWith(Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(one -> Matcher.quoteReplacement(value(one, values)));
    }

    private static String value(MatchResult placeholder, Map<String, String> values) {
        return values.getOrDefault(placeholder.group(1), placeholder.group());
    }
}
