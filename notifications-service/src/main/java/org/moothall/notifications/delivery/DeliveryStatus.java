package org.moothall.notifications.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A delivery is due until it has been accepted by the receiver's side or given up. */
public enum DeliveryStatus {
    DUE,
    DELIVERED,
    FAILED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeliveryStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(DeliveryStatus::word).toList();
    }
}
