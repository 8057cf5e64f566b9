package org.moothall.relay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What waits, in a list. */
final class PendingInMemory implements PendingEvents {
    final List<PendingEvent> events = new CopyOnWriteArrayList<>();

    void add(String id, int count) {
        add(id, count, "{}");
    }

    void add(String id, int count, String body) {
        LongStream.rangeClosed(1, count)
                .mapToObj(n -> new PendingEvent(id + n, n, "t", id, Instant.EPOCH, "s", body))
                .forEach(events::add);
    }

    List<List<PendingEvent>> all() {
        return events.stream()
                .map(PendingEvent::subject)
                .distinct()
                .map(this::of)
                .toList();
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public List<PendingEvent> of(String aggregateId) {
        return events.stream()
                .filter(event -> event.subject().equals(aggregateId))
                .toList();
    }

    @Override
    public void acknowledge(Collection<PendingEvent> sent) {
        events.removeAll(sent);
    }

    @Override
    public Stream<List<PendingEvent>> leftovers(Instant cutoff, int limit) {
        return all().stream().limit(limit);
    }

    @Override
    public long waiting() {
        return all().size();
    }

    @Override
    public Optional<Instant> oldest() {
        return Optional.empty();
    }
}
