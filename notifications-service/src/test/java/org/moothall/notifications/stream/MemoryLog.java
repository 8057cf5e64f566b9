package org.moothall.notifications.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Topics in memory, which keep everything and answer unless they are away. */
final class MemoryLog implements PastRecords {
    private static final int BATCH = 7;

    private final Layout layout;
    private final List<LogRecord> records = new ArrayList<>();
    boolean away;
    int readings;

    MemoryLog(Layout layout) {
        this.layout = layout;
    }

    void add(LogRecord... more) {
        records.addAll(List.of(more));
    }

    long end(int track) {
        return records.stream().filter(record -> record.track() == track).count();
    }

    /** The offsets of all events from a position on, by track. */
    Map<Integer, List<Long>> after(Position from) {
        Map<Integer, List<Long>> after = new HashMap<>();
        for (LogRecord record : records) {
            if (record.event() != null && record.offset() >= from.at(record.track())) {
                after.computeIfAbsent(record.track(), _ -> new ArrayList<>()).add(record.offset());
            }
        }
        return after;
    }

    @Override
    public Optional<Bounds> bounds(Layout asked, Set<EventOwner> owners) {
        return away
                ? Optional.empty()
                : Optional.of(
                        new Bounds(Position.of(layout.tracks(), _ -> 0), Position.of(layout.tracks(), this::end)));
    }

    @Override
    public Found read(Layout asked, Position from, Set<Integer> tracks, Duration patience) {
        if (away) {
            return new Nothing();
        }
        readings++;
        List<LogRecord> batch = records.stream()
                .filter(record -> tracks.contains(record.track()) && record.offset() >= from.at(record.track()))
                .sorted(Comparator.comparingInt(LogRecord::track).thenComparingLong(LogRecord::offset))
                .limit(BATCH)
                .toList();
        Position reached = from;
        for (LogRecord record : batch) {
            reached = reached.with(record.track(), record.offset() + 1);
        }
        return new Batch(batch, reached);
    }
}
