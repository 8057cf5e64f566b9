package org.moothall.http;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags: the version of what is read, and the version that a change was made on (RFC 9110, If-Match). */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The version in {@code If-Match}; a problem 428 where the header is missing, 400 where it is no tag of ours. */
    public static long required(@Nullable String ifMatch) {
        return optional(ifMatch).orElseThrow(() -> Problem.ifMatchMissing().raise());
    }

    /** What a change was made on: a version, or none in particular where the caller sent {@code *}; 428 where nothing was sent. */
    public static OptionalLong seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.ifMatchMissing().raise();
        }
        return optional(ifMatch);
    }

    /** The same where a request may do without; {@code *} stands for whatever version there is. */
    public static OptionalLong optional(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problem.invalid("The header If-Match is not an entity tag")
                    .field("If-Match", "must be the ETag as it was received, for example \"3\" with its quotes")
                    .raise();
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }
}
