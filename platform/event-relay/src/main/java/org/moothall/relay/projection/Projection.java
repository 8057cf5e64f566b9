package org.moothall.relay.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A local copy of another aggregate's state, kept from its events: documents {@code {_id, lastVersion, state}}. It ends
 * the same under any duplicate, replay or late arrival, because only a newer version is ever written.
 */
public final class Projection<S> {

    private final MongoTemplate mongo;
    private final String collection;
    private final Class<S> type;

    Projection(MongoTemplate mongo, String collection, Class<S> type) {
        this.mongo = mongo;
        this.collection = collection;
        this.type = type;
    }

    /** Takes the state over if it is newer than what is known; answers false for old news. */
    public boolean apply(String id, long version, S state) {
        Document document = new Document();
        mongo.getConverter().write(state, document);
        Update update = new Update().set("lastVersion", version).set("state", document);
        Query older = query(where("_id").is(id).and("lastVersion").lt(version));
        try {
            mongo.upsert(older, update, collection);
            return true;
        } catch (DuplicateKeyException known) {
            // Known in this version or a newer one, or put there by another consumer just now: then it may still be
            // older.
            return mongo.updateFirst(older, update, collection).getMatchedCount() == 1;
        }
    }

    public Optional<S> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, collection))
                .map(this::state);
    }

    /** Finds by properties of {@code state.…} and {@code _id}; sorting and limit are the query's. */
    public List<S> list(Query query) {
        return mongo.find(query, Document.class, collection).stream()
                .map(this::state)
                .toList();
    }

    private S state(Document document) {
        return mongo.getConverter().read(type, document.get("state", Document.class));
    }
}
