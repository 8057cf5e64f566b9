package org.moothall.relay.deadletter;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What was decided about dead letters, in the service's own store. Whoever acts on a letter takes it in hand first, which
 * only one can; a claim that was not let go, because the process died, ends by itself.
 */
final class Decisions {

    private static final String COLLECTION = "deadLetterDecisions";
    private static final String IN_HAND = "in-hand";
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final MongoTemplate mongo;
    private final InstantSource clock;

    Decisions(MongoTemplate mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    Map<LetterId, Decision> of(Collection<LetterId> letters) {
        Map<String, LetterId> ids = letters.stream().collect(Collectors.toMap(LetterId::toString, letter -> letter));
        return mongo.find(query(where("_id").in(ids.keySet())), Document.class, COLLECTION).stream()
                .collect(Collectors.toMap(
                        document -> ids.getOrDefault(
                                document.getString("_id"), letters.iterator().next()),
                        DecisionDocument::read));
    }

    Decision of(LetterId letter) {
        return Optional.ofNullable(mongo.findById(letter.toString(), Document.class, COLLECTION))
                .map(DecisionDocument::read)
                .orElse(Decision.NONE);
    }

    /** Empty where somebody else has it in hand, or it is closed. */
    Optional<Claim> claim(LetterId letter, Operator holder) {
        Instant now = clock.instant();
        Criteria free = new Criteria()
                .orOperator(
                        where("state").is(LetterState.OPEN.word()),
                        where("state").is(IN_HAND).and("until").lt(Date.from(now)));
        Claim claim = new Claim(letter, UUID.randomUUID().toString(), holder);
        Update take = new Update()
                .set("state", IN_HAND)
                .set("topic", letter.topic())
                .set("offset", letter.offset())
                .set("token", claim.token())
                .set("until", Date.from(now.plus(CLAIM)));
        try {
            mongo.upsert(query(where("_id").is(letter.toString()).andOperator(free)), take, COLLECTION);
            return Optional.of(claim);
        } catch (DuplicateKeyException takenOrClosed) {
            return Optional.empty();
        }
    }

    void replayed(Claim claim) {
        mongo.updateFirst(held(claim), closed(claim, LetterState.REPLAYED), COLLECTION);
    }

    void discarded(Claim claim, String reason) {
        mongo.updateFirst(held(claim), closed(claim, LetterState.DISCARDED).set("reason", reason), COLLECTION);
    }

    private Update closed(Claim claim, LetterState state) {
        return new Update()
                .set("state", state.word())
                .set("by", DecisionDocument.write(claim.holder()))
                .set("at", Date.from(clock.instant()))
                .unset("token")
                .unset("until");
    }

    /** The letter is open again; that it was tried, and why in vain, stays on record. */
    void failed(Claim claim, String reason) {
        Document last = new Document("at", Date.from(clock.instant()))
                .append("by", DecisionDocument.write(claim.holder()))
                .append("reason", reason);
        Update open = new Update()
                .set("state", LetterState.OPEN.word())
                .set("lastTry", last)
                .inc("tries", 1)
                .unset("token")
                .unset("until");
        mongo.updateFirst(held(claim), open, COLLECTION);
    }

    private static Query held(Claim claim) {
        return query(where("_id").is(claim.letter().toString()).and("token").is(claim.token()));
    }

    /** How many letters of a topic, from this place on, need nobody any more. */
    long closed(String topic, long from) {
        return mongo.count(
                query(where("topic")
                        .is(topic)
                        .and("offset")
                        .gte(from)
                        .and("state")
                        .in(LetterState.REPLAYED.word(), LetterState.DISCARDED.word())),
                COLLECTION);
    }
}
