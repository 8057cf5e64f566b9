package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/**
 * One item of whole minutes: its number as written, the item of the meeting's agenda that it seems to be, if any, and what
 * was read from it.
 */
public record FoundItem(String number, @Nullable String itemId, ImportedPage page) {

    FoundItem of(@Nullable String agendaItemId) {
        return new FoundItem(number, agendaItemId, page);
    }
}
