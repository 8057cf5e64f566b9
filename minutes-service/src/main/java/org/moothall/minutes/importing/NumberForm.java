package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a page numbers its items, where that is none of the ways that every page may use: "16/2024/FC", "16/41ra", "F&GP41/12", "No. 12", "III.". It is
 * told from lines that begin in one form and count upwards.
 */
final class NumberForm {
    private static final int FEWEST = 3;

    private static final String GAP = "[\\s\\u00A0]";

    private static final String ROMAN = "[IVX]{1,6}[.)]";

    private static final Pattern NUMBER = Pattern.compile(GAP
            + "*(?<number>\\d{1,3}/|(?:(?:No|Ref|Min|Minute)\\.? |#)\\d{1,4}[.:)]?"
            + "|[A-Z]{2,5} \\d{1,4}(?=" + GAP + "+\\p{Lu}\\p{Ll})"
            + "|(?=\\S{0,20}\\d)(?:(?:No|Ref|Min|Minute)\\.? )?[A-Z\\d(\\[][A-Z\\d&]{0,8}(?:[./:&_-][A-Z\\d&]{1,8}(?:(?<=\\d)[a-z]{2,3})?){1,4}(?:\\([a-z]\\))?[.:)\\]]{0,2}"
            + "|" + ROMAN + ")(?=" + GAP + "+[^a-z\\s]|" + GAP + "*$)");

    /** "18.05.05", "18.05.06": the year, the month, and then what counts. */
    private static final Pattern OF_YEAR_AND_MONTH = Pattern.compile("(\\d\\d\\.\\d\\d\\.)\\d{1,2}[.:]?");

    /** "12/05/2024", "2024-05-12", "19:30": the days and hours of a list. */
    private static final Pattern DAY_OR_HOUR = Pattern.compile(
            "\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}[.:]?|\\d{4}-\\d{2}-\\d{2}[.:]?|\\d{1,2}[.:]\\d{2}[.:]?");

    private static final Pattern ROMAN_NUMBER = Pattern.compile(ROMAN);

    private static final Pattern YEAR = Pattern.compile("/20\\d{2}\\b");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final @Nullable String form;

    private NumberForm(@Nullable String form) {
        this.form = form;
    }

    static NumberForm of(List<Line> lines) {
        Map<String, List<Marker>> forms = new LinkedHashMap<>();
        for (Line line : lines) {
            Marker number = read(line.text());
            if (number != null) {
                forms.computeIfAbsent(form(number), _ -> new ArrayList<>()).add(number);
            }
        }
        return new NumberForm(forms.entrySet().stream()
                .filter(entry -> countUpwards(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null));
    }

    /** What stands before the words of a line of this page. */
    Marker markerOf(String line) {
        Marker own = form == null ? null : read(line);
        return own != null && form(own).equals(form) ? own : Marker.of(line);
    }

    private static @Nullable Marker read(String line) {
        Matcher found = NUMBER.matcher(line);
        if (!found.lookingAt()) {
            return null;
        }
        String number = found.group("number");
        boolean dotted = OF_YEAR_AND_MONTH.matcher(number).matches();
        boolean other = (!dotted && DAY_OR_HOUR.matcher(number).matches())
                || Application.isIn(YEAR.matcher(number).replaceAll(""))
                || !(dotted || Marker.of(line).isPlain() || isRoman(number));
        return other ? null : Marker.ofItem(line, found.end("number"));
    }

    private static boolean isRoman(String number) {
        return ROMAN_NUMBER.matcher(number).matches();
    }

    /** The number without its digits. */
    private static String form(Marker number) {
        String text = number.text().strip();
        Matcher dotted = OF_YEAR_AND_MONTH.matcher(text);
        if (dotted.matches()) {
            return dotted.group(1);
        }
        return isRoman(text) ? "I." : DIGITS.matcher(text).replaceAll("0");
    }

    private static boolean countUpwards(List<Marker> numbers) {
        Marker last = numbers.getFirst();
        int leap = isRoman(last.text().strip()) ? 1 : NumberedHeads.LEAP; // or they are the initials of names
        int counted = 1;
        for (Marker next : numbers) {
            if (last.leadsTo(next, leap)) {
                last = next;
                counted++;
            }
        }
        return counted >= FEWEST && counted * 2 >= numbers.size();
    }
}
