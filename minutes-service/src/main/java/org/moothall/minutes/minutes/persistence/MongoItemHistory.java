package org.moothall.minutes.minutes.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.moothall.minutes.minutes.HistoryRules;
import org.moothall.minutes.minutes.ItemHistory;
import org.moothall.minutes.minutes.ItemText;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Former texts in the collection {@code minuteItemTexts}, by minutes, item and version. What has expired is shown no more,
 * and is taken away by the store, or at the next text of the same minutes where the store does not do that.
 */
@Component
final class MongoItemHistory implements ItemHistory {
    private static final String COLLECTION = "minuteItemTexts";
    private static final String MEETING = "meetingId";
    private static final String EXPIRES = "expiresAt";
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "_id");

    private final MongoOperations mongo;
    private final HistoryRules rules;
    private final Clock clock;

    MongoItemHistory(MongoOperations mongo, HistoryRules rules, Clock clock) {
        this.mongo = mongo;
        this.rules = rules;
        this.clock = clock;
        mongo.indexOps(COLLECTION).createIndex(new Index(MEETING, Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index(EXPIRES, Sort.Direction.ASC).expire(Duration.ZERO));
    }

    @Override
    public void keep(String meetingId, ItemText text) {
        Instant now = clock.instant();
        // Not an aggregate: what is kept under an id is never changed, only kept again.
        mongo.save(ItemTextDocument.of(meetingId, text, now.plus(rules.keptFor())), COLLECTION);
        mongo.remove(query(where(MEETING).is(meetingId).and(EXPIRES).lte(now)), COLLECTION);
        forgetBeyondTheMost(meetingId, text.item().itemId());
    }

    @Override
    public List<ItemText> list(String meetingId, String itemId) {
        return find(kept(meetingId, itemId, upTo(meetingId, itemId, Long.MAX_VALUE)));
    }

    @Override
    public Optional<ItemText> asOf(String meetingId, String itemId, long version) {
        return find(kept(meetingId, itemId, upTo(meetingId, itemId, version)).limit(1)).stream()
                .findFirst();
    }

    private void forgetBeyondTheMost(String meetingId, String itemId) {
        Query surplus = query(ids(meetingId, itemId, upTo(meetingId, itemId, Long.MAX_VALUE)))
                .with(NEWEST_FIRST)
                .skip(rules.versions());
        surplus.fields().include("_id");
        List<String> ids = mongo.find(surplus, Document.class, COLLECTION).stream()
                .map(found -> found.getString("_id"))
                .toList();
        if (!ids.isEmpty()) {
            mongo.remove(query(where("_id").in(ids)), COLLECTION);
        }
    }

    private List<ItemText> find(Query query) {
        return mongo.find(query, ItemTextDocument.class, COLLECTION).stream()
                .map(ItemTextDocument::text)
                .toList();
    }

    private Query kept(String meetingId, String itemId, String last) {
        return query(ids(meetingId, itemId, last).and(EXPIRES).gt(clock.instant()))
                .with(NEWEST_FIRST);
    }

    private static Criteria ids(String meetingId, String itemId, String last) {
        return where("_id").gt(ItemTextDocument.prefix(meetingId, itemId)).lte(last);
    }

    private static String upTo(String meetingId, String itemId, long version) {
        return ItemTextDocument.id(meetingId, itemId, version);
    }
}
