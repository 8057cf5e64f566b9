package org.moothall.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.moothall.relay.Interleaving.Actor;
import org.moothall.relay.check.Checker;
import org.moothall.relay.check.Copy;
import org.moothall.relay.check.Evidence;
import org.moothall.relay.check.History;
import org.moothall.relay.check.Verdict;
import org.moothall.relay.check.Version;

/**
 * A writer of commands, two relays and a broker, that take their steps in the order of a seed. When the first three are
 * done or dead, one more relay finds what is left.
 */
final class ModelPlatform {

    private static final List<String> AGGREGATES = List.of("a", "b", "c");
    private static final int ERRANDS = 6;
    private static final double TROUBLE = 0.08;

    private final Interleaving steps;
    private final ModelStore store = new ModelStore();
    private final ModelLog log;
    private final Draining draining;
    private final List<Actor> mortals = new ArrayList<>();
    private final Map<String, Long> answered = new TreeMap<>();

    /** How a relay sends what waits in some aggregates; the real way, or a sabotaged one. */
    @FunctionalInterface
    interface Draining {
        void drain(PendingEvents pending, EventSender sender, List<List<PendingEvent>> backlog) throws Exception;
    }

    ModelPlatform(long seed, Draining draining) {
        this.draining = draining;
        steps = new Interleaving(seed);
        log = new ModelLog(steps, TROUBLE);
        mortals.add(steps.actor("commands", this::command));
        mortals.add(steps.actor("relay 1", this::relay));
        mortals.add(steps.actor("relay 2", this::relay));
        Actor successor = steps.actor("successor", this::relayTheRest);
        steps.actor("broker", self -> log.serve(self, successor::hasEnded));
    }

    /** Those that can be killed. */
    List<Actor> mortals() {
        return List.copyOf(mortals);
    }

    ModelPlatform run() {
        steps.run();
        return this;
    }

    /** Where an event waits alone, it is sent without being read again, by the process that wrote it. */
    private void command(Actor self) throws Exception {
        PendingEvents pending = store.seenBy(self);
        EventSender sender = log.connect(self);
        for (int n = 0; n < ERRANDS; n++) {
            String id = anyAggregate();
            List<PendingEvent> waiting = store.change(self, id);
            answered.merge(id, waiting.getLast().sequence(), Math::max);
            if (waiting.size() == 1 && steps.random().nextBoolean()) {
                draining.drain(pending, sender, List.of(waiting));
            }
        }
    }

    private void relay(Actor self) throws Exception {
        PendingEvents pending = store.seenBy(self);
        EventSender sender = log.connect(self);
        for (int n = 0; n < ERRANDS; n++) {
            if (steps.random().nextInt(3) == 0) {
                sweep(pending, sender);
            } else {
                draining.drain(pending, sender, List.of(pending.of(anyAggregate())));
            }
        }
    }

    private void relayTheRest(Actor self) throws Exception {
        self.await(() -> mortals.stream().allMatch(Actor::hasEnded));
        while (!store.nothingWaits()) {
            sweep(store.seenBy(self), log.connect(self));
        }
    }

    private static void sweep(PendingEvents pending, EventSender sender) throws InterruptedException {
        RelayMeters unread = new RelayMeters(new SimpleMeterRegistry(), InstantSource.system());
        new Backlog(new EventDrain(sender), unread, Runnable::run).workOff(pending, Instant.MAX, 2, () -> true);
    }

    private String anyAggregate() {
        return AGGREGATES.get(steps.random().nextInt(AGGREGATES.size()));
    }

    /** What broke promise 1, 2 or 3, in words; nothing where all is well. */
    List<String> faults() {
        return judge(projected(true)).faults();
    }

    /** The same of a consumer that believes whatever comes last. */
    List<String> faultsWithoutGuard() {
        return judge(projected(false)).faults();
    }

    private Verdict judge(Map<String, String> projected) {
        Checker checker = new Checker();
        answered.forEach((id, version) -> acknowledge(checker, id, version));
        // What can be read is promised too, also where the writer died before he was answered.
        store.versions().forEach((id, version) -> acknowledge(checker, id, version));
        History history = new History();
        List<Version> told = new ArrayList<>();
        for (PendingEvent event : log.records()) {
            told.add(new Version(event.subject(), event.sequence()));
            history.tell(event.subject(), event.sequence(), state(event));
        }
        Copy copy = new Copy("the projection", history, projected);
        return checker.judge(new Evidence(told, Set.of(), Set.of(), List.of(copy)));
    }

    private static void acknowledge(Checker checker, String id, long upTo) {
        LongStream.rangeClosed(1, upTo).forEach(version -> checker.acknowledged(id, version));
    }

    private Map<String, String> projected(boolean guarded) {
        Map<String, String> copy = new TreeMap<>();
        Map<String, Long> versions = new TreeMap<>();
        for (PendingEvent event : log.records()) {
            if (!guarded || event.sequence() > versions.getOrDefault(event.subject(), 0L)) {
                versions.put(event.subject(), event.sequence());
                copy.put(event.subject(), state(event));
            }
        }
        return copy;
    }

    private static String state(PendingEvent event) {
        return "after " + event.sequence();
    }
}
