package org.moothall.minutes.search;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinutesQuery;
import org.moothall.minutes.minutes.Status;

/**
 * Brings what is withheld from the minute book into the strongroom: all of it once, and then whatever has changed, each time
 * before it is asked. So a clerk finds at once what was written a moment ago, by whichever replica.
 */
public final class WithheldReading {
    /** Clocks of replicas differ, and a change is dated a little before it is in the book. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final int AT_ONCE = 50;

    private final MinuteBook book;
    private final Strongroom room;
    private final Map<String, Long> versions = new HashMap<>();
    private Instant newest = Instant.EPOCH;
    private volatile boolean filled;

    public WithheldReading(MinuteBook book, Strongroom room) {
        this.book = book;
        this.room = room;
    }

    public boolean isFilled() {
        return filled;
    }

    /** Has everything read again. Until then what is there is found, as not complete. */
    public void readAgain() {
        filled = false;
    }

    /** Reads everything, and drops minutes that are in the book no more. */
    public synchronized void fill() {
        Set<String> there = read(null, true);
        Map<String, List<Entry>> nothing = new HashMap<>();
        versions.keySet().stream().filter(id -> !there.contains(id)).forEach(id -> nothing.put(id, List.of()));
        room.put(nothing);
        versions.keySet().retainAll(there);
        filled = true;
    }

    /** False where not everything was read yet; nobody waits for that. */
    boolean catchUp() {
        return filled && readChanges();
    }

    private synchronized boolean readChanges() {
        read(newest.minus(OVERLAP), false);
        return true;
    }

    private Set<String> read(@Nullable Instant since, boolean again) {
        Set<String> seen = new HashSet<>();
        List<Filed> page;
        String after = null;
        do {
            page = book.list(new MinutesQuery(null, EnumSet.allOf(Status.class), since, after, AT_ONCE));
            put(page, again);
            page.forEach(filed -> seen.add(filed.minutes().id()));
            after = page.isEmpty() ? null : page.getLast().minutes().id();
        } while (page.size() == AT_ONCE);
        return seen;
    }

    private void put(List<Filed> page, boolean again) {
        Map<String, List<Entry>> changed = new HashMap<>();
        for (Filed filed : page) {
            String id = filed.minutes().id();
            if (again || versions.getOrDefault(id, 0L) < filed.version()) {
                changed.put(id, Withheld.of(filed.minutes()));
            }
        }
        if (!changed.isEmpty()) {
            room.put(changed);
        }
        for (Filed filed : page) {
            versions.put(filed.minutes().id(), filed.version());
            Instant modified = filed.minutes().modifiedAt();
            newest = modified.isAfter(newest) ? modified : newest;
        }
    }
}
