package org.moothall.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moothall.relay.Interleaving.Actor;

/** A document store in memory: each aggregate a version and its pending events, changed in one atomic step. */
final class ModelStore {

    private static final class Aggregate {
        long version;
        final List<PendingEvent> pending = new ArrayList<>();
    }

    private final Map<String, Aggregate> aggregates = new TreeMap<>();

    /** A command: the next version and its event together. The answer, all that waits then, is a step of its own and can be lost. */
    List<PendingEvent> change(Actor actor, String id) {
        actor.step();
        Aggregate aggregate = aggregates.computeIfAbsent(id, _ -> new Aggregate());
        long version = ++aggregate.version;
        aggregate.pending.add(new PendingEvent(id + ":" + version, version, "t", id, Instant.EPOCH, "s", "{}"));
        List<PendingEvent> waiting = List.copyOf(aggregate.pending);
        actor.step();
        return waiting;
    }

    Map<String, Long> versions() {
        Map<String, Long> versions = new TreeMap<>();
        aggregates.forEach((id, aggregate) -> versions.put(id, aggregate.version));
        return versions;
    }

    boolean nothingWaits() {
        return aggregates.values().stream().allMatch(aggregate -> aggregate.pending.isEmpty());
    }

    /** The store as the actor's process sees it. */
    PendingEvents seenBy(Actor actor) {
        return new PendingEvents() {
            @Override
            public String name() {
                return "model";
            }

            @Override
            public List<PendingEvent> of(String aggregateId) {
                actor.step();
                Aggregate aggregate = aggregates.get(aggregateId);
                return aggregate == null ? List.of() : List.copyOf(aggregate.pending);
            }

            @Override
            public void acknowledge(Collection<PendingEvent> sent) {
                // Unordered: each document by itself, and a kill can come between two.
                for (PendingEvent event : sent) {
                    actor.step();
                    aggregates
                            .get(event.subject())
                            .pending
                            .removeIf(waiting -> waiting.id().equals(event.id()));
                }
                actor.step();
            }

            @Override
            public Stream<List<PendingEvent>> leftovers(Instant cutoff, int limit) {
                actor.step();
                return aggregates.values().stream()
                        .filter(aggregate -> !aggregate.pending.isEmpty())
                        .limit(limit)
                        .map(aggregate -> List.copyOf(aggregate.pending))
                        .toList()
                        .stream();
            }

            @Override
            public long waiting() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Instant> oldest() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
