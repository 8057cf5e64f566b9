package org.moothall.notifications.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Confirmation tokens in memory. */
public final class MemoryTokens implements ConfirmationTokens {
    public final List<ConfirmationToken> kept = new ArrayList<>();

    @Override
    public void keep(ConfirmationToken token) {
        kept.add(token);
    }

    @Override
    public List<ConfirmationToken> of(String subscriptionId) {
        return kept.stream()
                .filter(token -> token.subscriptionId().equals(subscriptionId))
                .toList();
    }

    @Override
    public void removeExpiredBefore(Instant time) {
        kept.removeIf(token -> token.expiresAt().isBefore(time));
    }
}
