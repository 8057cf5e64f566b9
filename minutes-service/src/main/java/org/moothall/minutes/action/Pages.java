package org.moothall.minutes.action;

import java.util.List;
import java.util.function.Consumer;

/** Goes through all actions of a query, a page at a time. */
final class Pages {
    private Pages() {}

    static void each(Actions actions, ActionQuery query, Consumer<Followed> visitor) {
        List<Followed> page = actions.list(query);
        while (!page.isEmpty()) {
            page.forEach(visitor);
            page = page.size() < query.limit()
                    ? List.of()
                    : actions.list(query.after(page.getLast().action().id()));
        }
    }
}
