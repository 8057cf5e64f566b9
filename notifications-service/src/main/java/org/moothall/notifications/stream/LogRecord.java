package org.moothall.notifications.stream;

import org.jspecify.annotations.Nullable;

/**
 * A record of a topic at its place.
 *
 * @param track the partition, by its number in the {@link Layout}
 * @param event null if the record is not an event of ours: it is passed over, and its place counts as read
 */
public record LogRecord(int track, long offset, @Nullable StreamedEvent event) {
    private static final int WITHOUT_TEXT = 200;

    /** About how much memory it takes. */
    int size() {
        return WITHOUT_TEXT + (event == null ? 0 : event.json().length());
    }
}
