package org.moothall.minutes.search.files;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes the words of a date alike in both languages: "12fed Rhagfyr" and "12th December" are "12 december". */
final class DateWords extends TokenFilter {
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|af|ain|il|ydd|edd|fed|eg)");
    private static final Map<String, String> MONTHS = Map.ofEntries(
            entry("ionawr", "january"),
            entry("chwefror", "february"),
            entry("mawrth", "march"),
            entry("ebrill", "april"),
            entry("mai", "may"),
            entry("mehefin", "june"),
            entry("gorffennaf", "july"),
            entry("awst", "august"),
            entry("medi", "september"),
            entry("hydref", "october"),
            entry("tachwedd", "november"),
            entry("rhagfyr", "december"));

    private static final int LONGEST_MONTH = "gorffennaf".length();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    DateWords(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        // Most words are no part of a date; to tell so must not cost more than the word.
        if (term.length() > 0 && Character.isDigit(term.charAt(0))) {
            Matcher ordinal = ORDINAL.matcher(term);
            if (ordinal.matches()) {
                String number = ordinal.group(1);
                term.setEmpty().append(number);
            }
        } else if (term.length() <= LONGEST_MONTH) {
            String month = MONTHS.get(term.toString());
            if (month != null) {
                term.setEmpty().append(month);
            }
        }
        return true;
    }
}
