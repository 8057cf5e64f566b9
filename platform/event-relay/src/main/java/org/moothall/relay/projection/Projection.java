package org.moothall.relay.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A local copy of another aggregate's state, kept from its events: documents {@code {_id, lastVersion, state}}. It ends
 * the same under any duplicate, replay or late arrival, because only a newer version is ever written.
 *
 * <p>Its documents lie in the collection that the {@link CopyRegister} calls live, and that may change at any moment: a
 * rebuild then has made a new one. So a write asks afterwards which collection is live, and is made again where that is
 * another one. What it promises for that: when {@code apply} returns, the collection written to was still live after the
 * write.
 */
public final class Projection<S> {

    private final MongoTemplate mongo;
    private final String name;
    private final Class<S> type;
    private final UnaryOperator<String> liveCopy;
    private volatile String lastSeenLive;

    /** @param liveCopy asks the store, each time, which collection holds the projection of that name now */
    Projection(MongoTemplate mongo, String name, Class<S> type, UnaryOperator<String> liveCopy) {
        this.mongo = mongo;
        this.name = name;
        this.type = type;
        this.liveCopy = liveCopy;
        this.lastSeenLive = liveCopy.apply(name);
    }

    /** Takes the state over if it is newer than what is known; answers false for old news. */
    public boolean apply(String id, long version, S state) {
        Optional<String> building = CopyBeingBuilt.toWrite(name);
        if (building.isPresent()) {
            return write(building.get(), id, version, state);
        }
        while (true) {
            String copy = lastSeenLive;
            boolean newer = write(copy, id, version, state);
            String live = liveCopy.apply(name);
            lastSeenLive = live;
            if (live.equals(copy)) {
                return newer;
            }
        }
    }

    private boolean write(String copy, String id, long version, S state) {
        Document document = new Document();
        mongo.getConverter().write(state, document);
        Update update = new Update().set("lastVersion", version).set("state", document);
        Query older = query(where("_id").is(id).and("lastVersion").lt(version));
        try {
            mongo.upsert(older, update, copy);
            return true;
        } catch (DuplicateKeyException known) {
            // Known in this version or a newer one, or put there by another consumer just now: then it may still be
            // older.
            return mongo.updateFirst(older, update, copy).getMatchedCount() == 1;
        }
    }

    public Optional<S> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, copyToRead()))
                .map(this::state);
    }

    /** Finds by properties of {@code state.…} and {@code _id}; sorting and limit are the query's. */
    public List<S> list(Query query) {
        return mongo.find(query, Document.class, copyToRead()).stream()
                .map(this::state)
                .toList();
    }

    private String copyToRead() {
        return CopyBeingBuilt.toRead(name).orElseGet(() -> liveCopy.apply(name));
    }

    private S state(Document document) {
        return mongo.getConverter().read(type, document.get("state", Document.class));
    }
}
