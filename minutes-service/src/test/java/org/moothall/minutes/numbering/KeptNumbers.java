package org.moothall.minutes.numbering;

import java.util.HashMap;
import java.util.Map;

/** Series in memory, changed as the store changes them. */
public final class KeptNumbers implements NumberBook {
    private final Map<String, NumberSeries> kept = new HashMap<>();

    @Override
    public NumberSeries find(String seriesId) {
        return kept.getOrDefault(seriesId, NumberSeries.empty(seriesId));
    }

    @Override
    public boolean replace(NumberSeries changed) {
        if (find(changed.id()).version() != changed.version()) {
            return false;
        }
        kept.put(changed.id(), new NumberSeries(changed.id(), changed.version() + 1, changed.taken()));
        return true;
    }
}
