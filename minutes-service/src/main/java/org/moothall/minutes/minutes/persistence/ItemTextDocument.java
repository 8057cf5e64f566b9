package org.moothall.minutes.minutes.persistence;

import java.time.Instant;
import org.moothall.minutes.minutes.ItemText;
import org.springframework.data.annotation.Id;

/** A former text as it is stored. Ids of one item are in the order of its versions, and no other item's are between them. */
record ItemTextDocument(@Id String id, String meetingId, ItemDocument item, EditDocument edit, Instant expiresAt) {

    static ItemTextDocument of(String meetingId, ItemText text, Instant expiresAt) {
        return new ItemTextDocument(
                id(meetingId, text.item().itemId(), text.edit().version()),
                meetingId,
                ItemDocument.of(text.item()),
                EditDocument.of(text.edit()),
                expiresAt);
    }

    static String id(String meetingId, String itemId, long version) {
        return prefix(meetingId, itemId) + "%019d".formatted(version);
    }

    static String prefix(String meetingId, String itemId) {
        return meetingId + "/" + itemId + "/";
    }

    ItemText text() {
        return new ItemText(item.item(), edit.edit());
    }
}
