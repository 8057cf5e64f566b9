package org.moothall.http;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

/** Remembers the answers to requests that came with an Idempotency-Key, for a day. */
final class IdempotentAnswers {

    private static final String COLLECTION = "idempotentAnswers";
    private static final Duration KEPT = Duration.ofHours(24);
    /** After this long without an answer the first request is taken for dead, with its process. */
    private static final Duration IN_FLIGHT_AT_MOST = Duration.ofMinutes(1);

    private final MongoTemplate mongo;
    private final InstantSource clock;

    IdempotentAnswers(MongoTemplate mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index("at", Sort.Direction.ASC).expire(KEPT).named("expiry"));
        mongo.remove(query(where("at").lt(Date.from(clock.instant().minus(KEPT)))), COLLECTION);
    }

    /** What is known of a key: its request was answered, or is still being worked on. */
    sealed interface Known {
        String fingerprint();

        /** Answered: this is to be sent again. */
        record Answered(String fingerprint, int status, Map<String, String> headers, String body) implements Known {}

        /** Another request with the key has not ended yet. */
        record InFlight(String fingerprint) implements Known {}
    }

    /** Takes the key for a new request; answers what is known of it where it is taken. */
    Optional<Known> begin(String key, String fingerprint) {
        Instant now = clock.instant();
        Document mark =
                new Document("_id", key).append("fingerprint", fingerprint).append("at", Date.from(now));
        try {
            mongo.insert(mark, COLLECTION);
            return Optional.empty();
        } catch (DuplicateKeyException taken) {
            Document known = mongo.findById(key, Document.class, COLLECTION);
            if (known == null || isOver(known, now)) {
                mongo.remove(
                        query(where("_id").is(key).and("at").lt(Date.from(now.minus(IN_FLIGHT_AT_MOST)))), COLLECTION);
                return begin(key, fingerprint);
            }
            return Optional.of(read(known));
        }
    }

    private static boolean isOver(Document known, Instant now) {
        Instant at = known.getDate("at").toInstant();
        return at.isBefore(now.minus(known.containsKey("status") ? KEPT : IN_FLIGHT_AT_MOST));
    }

    private static Known read(Document known) {
        String fingerprint = known.getString("fingerprint");
        if (!known.containsKey("status")) {
            return new Known.InFlight(fingerprint);
        }
        Map<String, String> headers = new TreeMap<>();
        known.get("headers", Document.class).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new Known.Answered(fingerprint, known.getInteger("status"), headers, known.getString("body"));
    }

    void answered(String key, int status, Map<String, String> headers, String body) {
        Update answer = new Update()
                .set("status", status)
                .set("headers", new Document(Map.copyOf(headers)))
                .set("body", body);
        mongo.updateFirst(query(where("_id").is(key)), answer, COLLECTION);
    }

    /** The request failed and left nothing behind: the key is free again. */
    void forget(String key) {
        mongo.remove(query(where("_id").is(key)), COLLECTION);
    }
}
