package org.moothall.gateway.register;

import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Question;

/** What stands in the form above the actions; that they are overdue is asked for like a status. */
record ActionFilter(
        @Nullable String body,
        @Nullable String owner,
        @Nullable String status,
        @Nullable String cursor) {
    private static final int SHOWN = 20;
    private static final String OVERDUE = "overdue";

    Question question() {
        boolean overdue = OVERDUE.equals(status);
        return Question.of("/api/actions")
                .with("limit", SHOWN)
                .with("bodyId", body)
                .with("owner", owner)
                .with("status", overdue ? null : status)
                .with("overdue", overdue ? true : null)
                .with("cursor", cursor);
    }

    Address address() {
        return Address.of("/actions").with("body", body).with("owner", owner).with("status", status);
    }
}
