package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;

/**
 * Former texts of minute items, for those who write the minutes and for nobody else. So many are kept for so long as is
 * set; the newest always outlive older ones.
 */
public interface ItemHistory {
    /** Keeps a text that is about to be replaced; the same text may be kept again. */
    void keep(String meetingId, ItemText text);

    /** The newest first. */
    List<ItemText> list(String meetingId, String itemId);

    /** The text that stood in that version of the minutes: the newest that is not younger. */
    Optional<ItemText> asOf(String meetingId, String itemId, long version);
}
