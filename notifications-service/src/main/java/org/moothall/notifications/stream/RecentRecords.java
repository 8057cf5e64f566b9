package org.moothall.notifications.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The latest records of all topics, in the order in which they came: one writer, any number of readers, each with a
 * place of its own and no queue. It forgets the oldest first; a reader who is slower than that is told, and nobody
 * waits for him.
 */
public final class RecentRecords {
    private static final int MOST_AT_ONCE = 256;

    private final Lock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final @Nullable LogRecord[] slots;
    private final long mostBytes;
    private @Nullable Layout layout;
    private int edition;
    private long first;
    private long next;
    private long bytes;
    private long[] floors = {};
    private long[] ends = {};
    private long[] readyAt = {};
    private boolean closed;

    public RecentRecords(int records, long bytes) {
        this.slots = new LogRecord[records];
        this.mostBytes = bytes;
    }

    /**
     * Begins anew, at the start of the service or because the topics are not what they were: who reads now is sent away
     * and may come back with his position.
     *
     * @param starts where the first record comes from
     * @param readyAt up to where it must have read before anybody may ask what is now
     */
    public void begin(Layout layout, Position starts, Position readyAt) {
        locked(() -> {
            this.layout = layout;
            this.edition++;
            this.first = next;
            this.bytes = 0;
            Arrays.fill(slots, null);
            this.floors = copy(starts, layout);
            this.ends = copy(starts, layout);
            this.readyAt = copy(readyAt, layout);
        });
    }

    /** Takes the next records, and where their reader then stands. */
    public void add(List<LogRecord> records, Position reached) {
        locked(() -> {
            records.forEach(this::keep);
            Arrays.setAll(ends, reached::at);
        });
    }

    /** Sends all readers away, until it is opened again. */
    public void close() {
        locked(() -> closed = true);
    }

    /** After {@link #close}: what it had then it still has. */
    public void open() {
        locked(() -> closed = false);
    }

    /** Where the topics end as far as it is known here; empty until everything that was there at the start is read. */
    public Optional<Now> now() {
        lock.lock();
        try {
            if (layout == null || closed || !IntStream.range(0, ends.length).allMatch(t -> ends[t] >= readyAt[t])) {
                return Optional.empty();
            }
            return Optional.of(new Now(layout, position(ends), position(floors), new Place(edition, next)));
        } finally {
            lock.unlock();
        }
    }

    /** What comes after a place, waiting for it if there is nothing yet. */
    Found after(Place place, Position position, Set<EventOwner> owners, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = patience.toNanos();
            while (true) {
                Layout known = layout;
                if (closed || known == null || place.edition() != edition) {
                    return new Over();
                }
                long from = from(place, position, known, owners);
                if (from < 0) {
                    return new Behind(known.tracksOf(owners)
                            .filter(track -> position.at(track) < floors[track])
                            .boxed()
                            .collect(Collectors.toUnmodifiableSet()));
                }
                if (from < next || nanos <= 0) {
                    return some(from);
                }
                nanos = news.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Where to read on, or -1 if what comes next was forgotten already. */
    private long from(Place place, Position position, Layout known, Set<EventOwner> owners) {
        if (place.joined() && place.number() >= first) {
            return place.number();
        }
        return position.isAtLeast(position(floors), known.tracksOf(owners)) ? first : -1;
    }

    private Records some(long from) {
        long to = Math.min(next, from + MOST_AT_ONCE);
        List<LogRecord> found = new ArrayList<>((int) (to - from));
        for (long number = from; number < to; number++) {
            found.add(slot(number));
        }
        return new Records(found, new Place(edition, to));
    }

    private void keep(LogRecord record) {
        if (next - first == slots.length) {
            forget();
        }
        slots[(int) (next++ % slots.length)] = record;
        bytes += record.size();
        while (bytes > mostBytes && next - first > 1) {
            forget();
        }
    }

    private void forget() {
        LogRecord oldest = slot(first);
        slots[(int) (first++ % slots.length)] = null;
        bytes -= oldest.size();
        floors[oldest.track()] = oldest.offset() + 1;
    }

    private LogRecord slot(long number) {
        LogRecord record = slots[(int) (number % slots.length)];
        if (record == null) {
            throw new IllegalStateException("no record " + number + " between " + first + " and " + next);
        }
        return record;
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static long[] copy(Position position, Layout layout) {
        return IntStream.range(0, layout.tracks()).mapToLong(position::at).toArray();
    }

    private static Position position(long[] offsets) {
        return Position.of(offsets.length, track -> offsets[track]);
    }

    /**
     * A reader's place.
     *
     * @param edition of which beginning; a place of an earlier one is none any more
     * @param number of the next record, or -1 for somebody who comes with a position only
     */
    record Place(int edition, long number) {

        boolean joined() {
            return number >= 0;
        }

        Place left() {
            return new Place(edition, -1);
        }
    }

    /**
     * The state of things.
     *
     * @param floor from where on it remembers all
     */
    public record Now(Layout layout, Position end, Position floor, Place place) {}

    /** What a look brought. */
    sealed interface Found {}

    /** Some records, perhaps none, and the place behind them. */
    record Records(List<LogRecord> records, Place place) implements Found {}

    /** These tracks have gone on further than it remembers. */
    record Behind(Set<Integer> tracks) implements Found {}

    /** Nothing more comes here. */
    record Over() implements Found {}
}
