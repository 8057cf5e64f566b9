package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions of those parts of minutes that are written one by one. What is not known of minutes from before parts had
 * versions counts as changed with the version that the minutes have.
 */
public record Editions(
        List<ItemVersions> items,
        @Nullable Long attendance,
        @Nullable Long session) {

    private static final Editions UNKNOWN = new Editions(List.of(), null, null);

    public Editions {
        items = List.copyOf(items);
    }

    public static Editions unknown() {
        return UNKNOWN;
    }

    Optional<ItemVersions> item(String itemId) {
        return items.stream().filter(one -> one.itemId().equals(itemId)).findFirst();
    }
}
