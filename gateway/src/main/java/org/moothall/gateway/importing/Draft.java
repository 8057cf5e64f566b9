package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes that findings are taken into. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Draft(String meetingId, String bodyName, OffsetDateTime startsAt, String status, List<Item> items) {

    /** ImportId is there where its text is an import's, and nobody has confirmed it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            String itemId,
            int number,
            String title,
            boolean exempt,
            @Nullable String importId,
            List<String> paragraphs,
            List<String> points,
            List<Mending> decisions,
            List<Mending> actions,
            @Nullable List<Object> motions) {
        public boolean isWritten() {
            return !(paragraphs.isEmpty() && points.isEmpty() && decisions.isEmpty() && actions.isEmpty());
        }

        public boolean isByAClerk() {
            return isWritten() && importId == null;
        }

        public int moved() {
            return motions == null ? 0 : motions.size();
        }
    }

    public boolean isOpen() {
        return status.equals("draft") || status.equals("circulated");
    }

    public @Nullable Item item(String itemId) {
        return items.stream()
                .filter(item -> item.itemId().equals(itemId))
                .findFirst()
                .orElse(null);
    }

    /** The item with that title, whatever its letters' case. */
    @Nullable String titled(@Nullable String title) {
        return items.stream()
                .filter(item -> title != null && item.title().equalsIgnoreCase(title.strip()))
                .map(Item::itemId)
                .findFirst()
                .orElse(null);
    }
}
