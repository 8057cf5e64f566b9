package org.moothall.gateway.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.PageProblems;

/**
 * An import, or one item of whole minutes, that somebody looks at.
 *
 * @param item which item of whole minutes, counted from 0 as the service does; null where it is all of the import
 */
record Opened(Imported all, Imported page, @Nullable Integer item) {
    static Opened of(Imported all, @Nullable Integer item) {
        if (item == null) {
            return new Opened(all, all, null);
        }
        List<Imported.Item> items = all.items();
        if (item >= items.size()) {
            throw PageProblems.notFound();
        }
        return new Opened(all, items.get(item).read(), item);
    }

    static String addressOf(String importId, @Nullable Integer item) {
        return "/desk/import/" + importId + (item == null ? "" : "/items/" + item);
    }

    public String address() {
        return addressOf(all.id(), item);
    }

    /** The item of the agenda that it seems to be. */
    @Nullable String likelyItem() {
        return item == null ? null : all.items().get(item).itemId();
    }

    public @Nullable Integer next() {
        return item == null || item + 1 >= all.items().size() ? null : item + 1;
    }
}
