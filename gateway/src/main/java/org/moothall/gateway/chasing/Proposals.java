package org.moothall.gateway.chasing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting in whose minutes an import found actions that no clerk has confirmed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Proposals(String meetingId, String bodyName, OffsetDateTime startsAt, List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<Proposals> items, @Nullable String next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String itemId, int number, String title, boolean exempt, List<Found> actions) {}

    /** What would become an action, with the words that say so. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(
            @Nullable String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy,
            @Nullable String words) {

        public boolean isByNextMeeting() {
            return Action.NEXT_MEETING.equals(dueBy);
        }
    }

    /** Where the item is confirmed, or mended. */
    public String addressOf(Item item) {
        return "/desk/minutes/" + meetingId + "/items/" + item.itemId();
    }
}
