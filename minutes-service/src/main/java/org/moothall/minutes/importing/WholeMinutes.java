package org.moothall.minutes.importing;

import java.util.List;

/** The minutes of a whole meeting, taken apart: what stands above the first item, who was there, and the items. */
public record WholeMinutes(ImportedPage opening, FoundAttendance attendance, List<FoundItem> items) {

    public WholeMinutes {
        items = List.copyOf(items);
    }
}
