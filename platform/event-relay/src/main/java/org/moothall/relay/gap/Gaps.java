package org.moothall.relay.gap;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Keeps, in the store of the service that consumes, which versions of each aggregate have been handled. The usual record,
 * which follows the one before it, costs a share of one write; every write is guarded, so that several consumers may be at it.
 */
public final class Gaps {

    private static final String COLLECTION = "consumedVersions";
    private static final String MISSING = "holes.from";

    private final MongoTemplate mongo;
    private final PartitionStarts starts;
    private final InstantSource clock;

    Gaps(MongoTemplate mongo, PartitionStarts starts, InstantSource clock) {
        this.mongo = mongo;
        this.starts = starts;
        this.clock = clock;
    }

    void ensureIndex() {
        mongo.indexOps(COLLECTION)
                .createIndex(new Index(MISSING, Sort.Direction.ASC).sparse().named("holes"));
    }

    /**
     * Several versions were handled, in this order. Where each follows on what is known of its aggregate, as nearly all do,
     * they are noted in one write; else this answers false, and each is to be noted by itself, whether it already is or not.
     */
    public boolean followed(List<ConsumedVersion> seen) {
        Map<String, Run> runs = new LinkedHashMap<>();
        for (ConsumedVersion next : seen) {
            starts.fromTheFirstRecord(next.topic(), next.partition(), next.offset());
            String id = SeenDocument.id(next);
            Run before = runs.get(id);
            if (before != null && next.version() != before.last() + 1) {
                return false;
            }
            runs.put(id, new Run(id, before == null ? next.version() : before.first(), next.version()));
        }
        return runs.isEmpty() || noted(runs.values());
    }

    private boolean noted(Collection<Run> runs) {
        try {
            BulkWriteResult done = mongo.getCollection(COLLECTION)
                    .bulkWrite(runs.stream().map(Run::note).toList(), new BulkWriteOptions().ordered(false));
            return done.getInsertedCount() + done.getMatchedCount() == runs.size();
        } catch (MongoBulkWriteException someAreKnown) {
            return false;
        }
    }

    /** Versions in a row of one aggregate. They follow on what is known where nothing of it is missing up to the one before. */
    private record Run(String id, long first, long last) {

        WriteModel<Document> note() {
            if (first == 1) {
                return new InsertOneModel<>(SeenDocument.write(id, SeenVersions.after(last)));
            }
            return new UpdateOneModel<>(
                    new Document("_id", id)
                            .append("highest", first - 1)
                            .append(MISSING, new Document("$exists", false)),
                    new Document("$set", new Document("highest", last)).append("$inc", new Document("revision", 1)));
        }
    }

    /** The version was handled; a hole that it was missing from closes. */
    public void arrived(ConsumedVersion seen) {
        if (!followed(List.of(seen))) {
            boolean whole = starts.fromTheFirstRecord(seen.topic(), seen.partition(), seen.offset());
            Instant now = clock.instant();
            change(seen, whole, known -> known.arrived(seen.version(), now));
        }
    }

    /** The version was put aside unread: it is missing until it arrives after all, or is given up. */
    public void lost(ConsumedVersion unread) {
        boolean whole = starts.fromTheFirstRecord(unread.topic(), unread.partition(), unread.offset());
        Instant now = clock.instant();
        change(unread, whole, known -> known.lost(unread.version(), now));
    }

    /** The version will not arrive, and somebody has decided that it need not. */
    public void givenUp(ConsumedVersion unread) {
        boolean whole = starts.fromTheFirstRecord(unread.topic(), unread.partition(), unread.offset());
        change(unread, whole, known -> known.givenUp(unread.version()));
    }

    /** Tries until nobody else has changed the document meanwhile. */
    private void change(ConsumedVersion place, boolean whole, UnaryOperator<SeenVersions> change) {
        boolean done = false;
        while (!done) {
            Document document = mongo.findById(SeenDocument.id(place), Document.class, COLLECTION);
            if (document == null) {
                done = insert(place, change.apply(SeenVersions.after(whole ? 0 : place.version() - 1)));
            } else {
                SeenVersions known = SeenDocument.read(document);
                SeenVersions changed = change.apply(known);
                done = changed.equals(known) || replace(document, changed);
            }
        }
    }

    private boolean insert(ConsumedVersion place, SeenVersions seen) {
        try {
            mongo.insert(SeenDocument.write(SeenDocument.id(place), seen), COLLECTION);
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    private boolean replace(Document document, SeenVersions changed) {
        Query unchanged =
                query(where("_id").is(document.getString("_id")).and("revision").is(document.get("revision")));
        return mongo.updateFirst(unchanged, SeenDocument.update(changed), COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    /** Aggregates with missing versions after this one, in the order of their ids. */
    public List<Gap> list(@Nullable String after, int limit) {
        Criteria open = where(MISSING).gt(0);
        Query page = query(after == null ? open : open.and("_id").gt(after))
                .with(Sort.by("_id"))
                .limit(limit);
        return mongo.find(page, Document.class, COLLECTION).stream()
                .map(SeenDocument::gap)
                .toList();
    }

    /** How many versions are missing of all aggregates on a topic. */
    long missing(String topic) {
        return mongo.find(query(where(MISSING).gt(0)), Document.class, COLLECTION).stream()
                .map(SeenDocument::gap)
                .filter(gap -> gap.topic().equals(topic))
                .mapToLong(Gap::missing)
                .sum();
    }
}
