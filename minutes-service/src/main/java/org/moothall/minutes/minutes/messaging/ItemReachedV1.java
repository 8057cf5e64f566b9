package org.moothall.minutes.minutes.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.Minutes;

/**
 * The body of the event that a meeting has come to an item: the item as the published agenda has it, never as the draft has
 * it, and of an exempt one that there is private business.
 */
record ItemReachedV1(
        @JsonUnwrapped MinutesV1 minutes,
        boolean privateBusiness,
        @Nullable ItemV1 item) {

    record ItemV1(String itemId, int number, String title) {}

    static ItemReachedV1 of(Minutes minutes, long version) {
        Optional<MinuteItem> open = minutes.reachedItem().filter(item -> !item.exempt());
        return new ItemReachedV1(
                MinutesV1.of(minutes, version),
                open.isEmpty(),
                open.map(item -> new ItemV1(item.itemId(), item.number(), item.agendaTitle()))
                        .orElse(null));
    }
}
