package org.moothall.minutes.minutes.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Versions;

/**
 * The entity tag of one item. It is another than that of the whole minutes of the same version: whoever has seen an item
 * has not seen the attendance, so no request but those on the item takes it.
 */
final class ItemTag {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"i(\\d{1,18})\"");

    private ItemTag() {}

    static String of(long version) {
        return "\"i" + version + "\"";
    }

    /** The version that was seen, of the item or of the whole minutes. */
    static long required(@Nullable String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        return tag.matches() ? Long.parseLong(tag.group(1)) : Versions.required(ifMatch);
    }
}
