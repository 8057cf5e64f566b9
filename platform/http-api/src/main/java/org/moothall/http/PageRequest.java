package org.moothall.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: the entries after one that was seen. Controllers take it as a parameter; it is read
 * from {@code ?cursor=&limit=}.
 *
 * @param after the id of the last entry seen, or null for the start
 * @param limit how many entries at most, 1 to {@value #MOST}
 */
public record PageRequest(@Nullable String after, int limit) {

    static final int MOST = 200;
    static final int USUAL = 50;

    static PageRequest of(@Nullable String cursor, @Nullable String limit) {
        return new PageRequest(cursor == null ? null : decode(cursor), limit == null ? USUAL : number(limit));
    }

    /** The cursor of what comes after the entry with this id. */
    public static String encode(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("The cursor is not one of ours")
                    .field("cursor", "other-list", "must be taken unchanged from 'next' of the page before")
                    .raise();
        }
    }

    private static int number(String limit) {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same answer as a number out of range.
        }
        throw Problem.invalid("The page size cannot be used")
                .field("limit", "out-of-range", "must be a whole number from 1 to " + MOST)
                .raise();
    }
}
