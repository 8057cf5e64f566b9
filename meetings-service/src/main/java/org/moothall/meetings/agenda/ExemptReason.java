package org.moothall.meetings.agenda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why an item is to be taken in private. In England exempt information is what falls under one of the seven paragraphs
 * of Part 1 of Schedule 12A to the Local Government Act 1972.
 *
 * @param text as the officer gave it; it may itself tell too much, so it is never public
 */
public record ExemptReason(String text) {

    private static final Pattern PARAGRAPH = Pattern.compile("(?<!\\d)([1-7])(?!\\d)(?!\\s*[A-Z]\\b)");

    /** The paragraph of Schedule 12A that the reason names, which is what the public is told. */
    public Optional<String> paragraph() {
        Matcher named = PARAGRAPH.matcher(text.replaceAll("(?i)schedule\\s*12A|12A", " "));
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /** The reason without the words it was given in. */
    ExemptReason forThePublic() {
        return new ExemptReason(paragraph().orElse(""));
    }
}
