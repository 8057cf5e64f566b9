package org.moothall.notifications.subscription;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Only a confirmed subscription is sent notices. */
public enum SubscriptionStatus {
    REQUESTED,
    CONFIRMED,
    CANCELLED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SubscriptionStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
