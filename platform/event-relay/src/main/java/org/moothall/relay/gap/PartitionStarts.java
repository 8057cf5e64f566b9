package org.moothall.relay.gap;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Where in each partition the keeping of versions began. Only a group that kept them from the first record on may say that
 * an aggregate's beginning is missing; what was read before there was any keeping is taken as read.
 */
final class PartitionStarts {

    private static final String COLLECTION = "versionsKeptFrom";

    private final MongoTemplate mongo;
    private final Map<String, Long> known = new ConcurrentHashMap<>();

    PartitionStarts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Whether versions were kept from the partition's first record on; the first record asked about decides. */
    boolean fromTheFirstRecord(String topic, int partition, long offset) {
        String id = topic + "-" + partition;
        Long start = known.get(id);
        if (start == null) {
            start = begin(id, offset);
            known.put(id, start);
        }
        return start == 0;
    }

    private long begin(String id, long offset) {
        try {
            mongo.upsert(query(where("_id").is(id)), new Update().setOnInsert("offset", offset), COLLECTION);
        } catch (DuplicateKeyException begunByAnother) {
            // Then the other's word counts.
        }
        Document kept = mongo.findById(id, Document.class, COLLECTION);
        return kept == null ? offset : kept.get("offset", Number.class).longValue();
    }
}
