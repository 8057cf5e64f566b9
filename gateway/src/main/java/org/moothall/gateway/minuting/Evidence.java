package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in an imported text a finding stands. It goes through a form in one hidden field: {@code point:3:10:40}. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Evidence(@Nullable Integer point, @Nullable Integer paragraph, int start, int end) {
    private static final Pattern WRITTEN = Pattern.compile("(point|paragraph):(\\d{1,6}):(\\d{1,6}):(\\d{1,6})");

    static @Nullable Evidence ofWritten(@Nullable String written) {
        Matcher matcher = WRITTEN.matcher(written == null ? "" : written);
        if (!matcher.matches()) {
            return null;
        }
        int at = Integer.parseInt(matcher.group(2));
        boolean inPoint = matcher.group(1).equals("point");
        return new Evidence(
                inPoint ? at : null,
                inPoint ? null : at,
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)));
    }

    String written() {
        return (point == null ? "paragraph:" + paragraph : "point:" + point) + ":" + start + ":" + end;
    }
}
