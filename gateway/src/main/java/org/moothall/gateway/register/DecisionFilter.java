package org.moothall.gateway.register;

import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Question;

/** What stands in the form above the decisions of meetings. */
record DecisionFilter(
        @Nullable String body,
        @Nullable String verdict,
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean key,
        @Nullable String cursor) {
    private static final int SHOWN = 20;

    Question question() {
        return Question.of("/api/decisions")
                .with("sort", "date")
                .with("limit", SHOWN)
                .with("bodyId", body)
                .with("verdict", verdict)
                .with("from", from)
                .with("to", to)
                .with("keyDecision", isKeyOnly() ? true : null)
                .with("cursor", cursor);
    }

    public boolean isKeyOnly() {
        return Boolean.TRUE.equals(key);
    }

    Address address() {
        return Address.of("/decisions")
                .with("body", body)
                .with("verdict", verdict)
                .with("from", from)
                .with("to", to)
                .with("key", isKeyOnly() ? true : null);
    }
}
