package org.moothall.minutes.action.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.moothall.minutes.action.ChaseTurn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The turn as a lease in the store: whoever holds it keeps it, and it is free again when its holder stopped asking. */
@Component
final class MongoChaseTurn implements ChaseTurn {
    private static final String COLLECTION = "actionChase";
    private static final Duration TIME = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final Clock clock;
    private final String holder = ProcessHandle.current().pid() + "@" + UUID.randomUUID();

    MongoChaseTurn(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public boolean isOurs() {
        Instant now = clock.instant();
        Criteria free = new Criteria()
                .orOperator(where("holder").is(holder), where("until").lt(Date.from(now)));
        Update take = new Update().set("holder", holder).set("until", Date.from(now.plus(TIME)));
        try {
            var result = mongo.upsert(query(where("_id").is("turn").andOperator(free)), take, COLLECTION);
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (DuplicateKeyException heldByAnother) {
            return false;
        }
    }
}
