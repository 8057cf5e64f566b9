package org.moothall.gateway.chasing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Question;

/** What stands in the form above the actions; by itself it shows all that is still to be done. */
record ActionFilter(
        @Nullable String body,
        @Nullable String owner,
        @Nullable String status,
        @Nullable String cursor) {

    private static final String UNFINISHED = "unfinished";
    private static final String OVERDUE = "overdue";
    static final List<String> STATUSES = List.of(UNFINISHED, OVERDUE, "open", "in-progress", "done", "cancelled");
    private static final int SHOWN = 20;

    ActionFilter {
        status = status == null || status.isBlank() ? UNFINISHED : status;
    }

    Question question() {
        boolean ofService = !UNFINISHED.equals(status) && !OVERDUE.equals(status);
        return Question.of("/api/actions")
                .with("sort", "due")
                .with("limit", SHOWN)
                .with("bodyId", body)
                .with("owner", owner)
                .with("unfinished", UNFINISHED.equals(status) ? true : null)
                .with("overdue", OVERDUE.equals(status) ? true : null)
                .with("status", ofService ? status : null)
                .with("cursor", cursor);
    }

    Address address() {
        return Address.of("/desk/actions")
                .with("body", body)
                .with("owner", owner)
                .with("status", status);
    }
}
