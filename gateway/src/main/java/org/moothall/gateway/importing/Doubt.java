package org.moothall.gateway.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A warning, and the place on the page that it is about.
 *
 * @param number its place among the warnings, counted from 1
 * @param place the anchor of what it is about; null where that is the page as a whole
 */
record Doubt(
        int number, String code, String message, @Nullable String place) {
    private static final Pattern PLACE = Pattern.compile("(block|paragraph|point|item) (\\d{1,6})");

    static List<Doubt> of(List<Imported.Warning> warnings) {
        return IntStream.range(0, warnings.size())
                .mapToObj(i -> of(i + 1, warnings.get(i)))
                .toList();
    }

    public String anchor() {
        return "warning-" + number;
    }

    private static Doubt of(int number, Imported.Warning warning) {
        return new Doubt(number, warning.code(), warning.message(), place(warning.where()));
    }

    private static @Nullable String place(String where) {
        Matcher place = PLACE.matcher(where);
        if (!place.matches()) {
            return null;
        }
        String at = place.group(1) + "-" + place.group(2);
        return at.startsWith("block") || at.startsWith("item") ? at : "read-" + at + "-1";
    }
}
