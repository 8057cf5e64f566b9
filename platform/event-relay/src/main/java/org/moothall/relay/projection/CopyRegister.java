package org.moothall.relay.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Says for each projection which collection holds it, and how its rebuild goes: one document each, so that every step is
 * one atomic update that takes effect only for the run that has the projection in hand.
 */
final class CopyRegister {

    private static final String COLLECTION = "projections";
    private static final String LIVE = "live";
    private static final String STATE = "state";
    private static final String RUN = "run";
    private static final String ALIVE_UNTIL = "aliveUntil";
    private static final String FAILURE = "failure";

    private final MongoTemplate mongo;
    private final InstantSource clock;
    private final Duration lease;

    CopyRegister(MongoTemplate mongo, InstantSource clock, Duration lease) {
        this.mongo = mongo;
        this.clock = clock;
        this.lease = lease;
    }

    /** What the names of all copies begin with that rebuilds make. */
    static String prefix(String name) {
        return name + ".rebuilt-";
    }

    String live(String name) {
        Query entry = query(where("_id").is(name));
        entry.fields().include(LIVE);
        return Optional.ofNullable(mongo.findOne(entry, Document.class, COLLECTION))
                .map(found -> found.getString(LIVE))
                .orElse(name);
    }

    RegisteredCopy find(String name) {
        return Optional.ofNullable(mongo.findById(name, Document.class, COLLECTION))
                .map(RegisteredCopy::of)
                .orElseGet(() -> RegisteredCopy.untouched(name));
    }

    /** Takes the projection in hand unless another run that is alive has it, or one whose copy is live is not done. */
    boolean begin(RebuildRun run, String by) {
        Instant now = clock.instant();
        Criteria idle = new Criteria()
                .orOperator(
                        where(STATE).in(RebuildState.LIVE.name(), RebuildState.FAILED.name()),
                        where(STATE)
                                .is(RebuildState.BUILDING.name())
                                .and(ALIVE_UNTIL)
                                .lt(Date.from(now)));
        Update begin = progress(RebuildProgress.NONE)
                .setOnInsert(LIVE, run.projection())
                .set(RUN, run.id())
                .set(STATE, RebuildState.BUILDING.name())
                .set("startedAt", Date.from(now))
                .set("startedBy", by)
                .unset(FAILURE)
                .unset("positions");
        try {
            Query which = query(where("_id").is(run.projection()).andOperator(idle));
            var result = mongo.upsert(which, begin, COLLECTION);
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (DuplicateKeyException inHand) {
            return false;
        }
    }

    /** Goes on with a run whose replica is gone after the switch; false where another replica was faster. */
    boolean takeOver(RegisteredCopy abandoned, RebuildRun next) {
        return change(abandoned.lastRun(), progress(abandoned.progress()).set(RUN, next.id()));
    }

    /** Says that the run is alive and how far it is; false where the projection is no longer in its hand. */
    boolean report(RebuildRun run, RebuildProgress progress) {
        return change(run, progress(progress));
    }

    /** Makes the run's copy the live one. From here on the run must be ended, by whomever. */
    boolean goLive(RebuildRun run, RebuildProgress progress, Map<TopicPartition, Long> positions) {
        return change(
                run,
                progress(progress)
                        .set(LIVE, run.collection())
                        .set(STATE, RebuildState.CATCHING_UP.name())
                        .set("positions", RegisteredCopy.toDocuments(positions)));
    }

    void finish(RebuildRun run, RebuildProgress progress) {
        change(
                run,
                progress(progress)
                        .set(STATE, RebuildState.LIVE.name())
                        .set("finishedAt", Date.from(clock.instant()))
                        .unset("positions")
                        .unset(FAILURE));
    }

    /** Ends a run before its switch; if it is alive after all, it no longer has the projection in hand. */
    void fail(RebuildRun run, String reason) {
        change(
                run,
                new Update()
                        .set(STATE, RebuildState.FAILED.name())
                        .set(FAILURE, reason)
                        .unset(RUN));
    }

    /** Lets go of a run after its switch, so that a replica takes it over at once. */
    void release(RebuildRun run, String reason) {
        change(run, new Update().set(ALIVE_UNTIL, Date.from(Instant.EPOCH)).set(FAILURE, reason));
    }

    /** Those of the projections whose rebuild has ended without saying so. */
    List<RegisteredCopy> abandoned(Collection<String> names) {
        Instant now = clock.instant();
        return mongo.find(query(where("_id").in(names)), Document.class, COLLECTION).stream()
                .map(RegisteredCopy::of)
                .filter(entry -> entry.isAbandoned(now))
                .toList();
    }

    private Update progress(RebuildProgress progress) {
        return new Update()
                .set("read", progress.read())
                .set("total", progress.total())
                .set("undecodable", progress.undecodable())
                .set(ALIVE_UNTIL, Date.from(clock.instant().plus(lease)));
    }

    private boolean change(RebuildRun run, Update update) {
        Query inHand = query(where("_id").is(run.projection()).and(RUN).is(run.id()));
        return mongo.updateFirst(inHand, update, COLLECTION).getMatchedCount() == 1;
    }
}
