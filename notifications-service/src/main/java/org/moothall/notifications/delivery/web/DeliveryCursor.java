package org.moothall.notifications.delivery.web;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.notifications.delivery.Deliveries;

/** The place in the list of deliveries, which is in the order of time and then of ids. */
final class DeliveryCursor {
    private DeliveryCursor() {}

    static String after(DeliveryView last) {
        return last.createdAt() + " " + last.id();
    }

    static Deliveries.@Nullable Place read(@Nullable String after) {
        if (after == null) {
            return null;
        }
        int space = after.indexOf(' ');
        try {
            return new Deliveries.Place(
                    Instant.parse(after.substring(0, Math.max(0, space))), after.substring(space + 1));
        } catch (DateTimeException e) {
            throw Problem.invalid("The cursor is not one of ours")
                    .field("cursor", "other-list", "must be taken unchanged from 'next' of the page before")
                    .raise();
        }
    }
}
