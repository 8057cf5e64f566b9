package org.moothall.relay.projection;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.moothall.relay.inbox.RecordMessage;
import org.moothall.relay.inbox.UndecodableEvent;

/**
 * Makes a projection anew from the first event on, while its consumers go on.
 *
 * <p>A new copy is filled up to where the topics end, becomes the live one in one update, and then is filled once more,
 * up to where the topics end after that update. Nothing is lost in the switch: take an event that a consumer applied, on
 * whatever replica. Either the consumer saw the new copy live after its write, and {@link Projection#apply} wrote it
 * there. Or it still saw the old one live: then it had read the event before the switch, so the event lies before the ends
 * that were asked for after the switch, and the second filling applies it. What both apply, in whatever order, ends the
 * same, because only newer versions are written.
 */
final class Rebuild {

    private final RebuildRun run;
    private final ProjectionFeed feed;
    private final Projections projections;
    private final CopyRegister register;
    private final Supplier<History> histories;
    private RebuildProgress progress = RebuildProgress.NONE;

    Rebuild(
            RebuildRun run,
            ProjectionFeed feed,
            Projections projections,
            CopyRegister register,
            Supplier<History> histories) {
        this.run = run;
        this.feed = feed;
        this.projections = projections;
        this.register = register;
        this.histories = histories;
    }

    /** The whole of it. */
    RebuildProgress fromTheFirstEvent() {
        String name = feed.projection();
        projections.dropAllBut(name, register.live(name));
        projections.create(name, run.collection());
        CopyBeingBuilt copy = new CopyBeingBuilt(name, run.collection());
        try (History history = histories.get()) {
            history.fromTheFirstEvent(feed.topics());
            readToTheEnd(history, record -> copy.within(() -> apply(record)));
            // What came meanwhile, so that little is left for after the switch.
            readToTheEnd(history, record -> copy.within(() -> apply(record)));
            if (!register.goLive(run, progress, history.positions())) {
                throw new LostRun(run);
            }
            readToTheEnd(history, this::apply);
        }
        register.finish(run, progress);
        return progress;
    }

    /** What is left to do after the switch, for a run that broke off there. */
    RebuildProgress afterTheSwitch(RegisteredCopy brokenOff) {
        progress = brokenOff.progress();
        try (History history = histories.get()) {
            history.from(brokenOff.positions());
            readToTheEnd(history, this::apply);
        }
        register.finish(run, progress);
        return progress;
    }

    private void readToTheEnd(History history, Consumer<ConsumerRecord<String, byte[]>> applying) {
        Map<TopicPartition, Long> ends = history.ends();
        report(history.until(ends));
        while (history.until(ends) > 0) {
            history.next().forEach(applying);
            report(history.until(ends));
        }
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        boolean readable = record.value() != null;
        if (readable) {
            try {
                feed.feed(RecordMessage.of(record));
            } catch (UndecodableEvent deadLetterAlready) {
                readable = false;
            }
        }
        progress =
                new RebuildProgress(progress.read() + 1, progress.total(), progress.undecodable() + (readable ? 0 : 1));
    }

    private void report(long left) {
        progress = new RebuildProgress(progress.read(), progress.read() + left, progress.undecodable());
        if (!register.report(run, progress)) {
            throw new LostRun(run);
        }
    }

    /** Somebody else has the projection in hand: this run took too long to say that it is alive. */
    static final class LostRun extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        LostRun(RebuildRun run) {
            super("another rebuild of " + run.projection() + " took over");
        }
    }
}
