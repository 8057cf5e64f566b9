package org.moothall.relay;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** Lets one replica sweep at a time. It saves work only: two sweeps at once cause duplicates, not errors. */
final class RelayLease {

    private static final String COLLECTION = "relayLease";

    private final MongoTemplate mongo;
    private final String holder;
    private final Duration time;
    private final InstantSource clock;

    RelayLease(MongoTemplate mongo, String holder, Duration time, InstantSource clock) {
        this.mongo = mongo;
        this.holder = holder;
        this.time = time;
        this.clock = clock;
    }

    boolean hold() {
        Instant now = clock.instant();
        Criteria free = new Criteria()
                .orOperator(where("holder").is(holder), where("until").lt(Date.from(now)));
        Update take = new Update().set("holder", holder).set("until", Date.from(now.plus(time)));
        try {
            var result = mongo.upsert(query(where("_id").is("sweep").andOperator(free)), take, COLLECTION);
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (DuplicateKeyException heldByAnother) {
            return false;
        }
    }
}
