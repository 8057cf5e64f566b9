package org.moothall.relay.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** Opens the service's local copies of what other aggregates' events tell, and makes the collections they lie in. */
public final class Projections {

    private final MongoTemplate mongo;
    private final CopyRegister register;
    private final Map<String, List<IndexDefinition>> opened = new ConcurrentHashMap<>();

    Projections(MongoTemplate mongo, CopyRegister register) {
        this.mongo = mongo;
        this.register = register;
    }

    /** Opens a projection, with the indexes that each copy of it is given. */
    public <S> Projection<S> of(String name, Class<S> type, IndexDefinition... indexes) {
        opened.put(name, List.of(indexes));
        Projection<S> projection = new Projection<>(mongo, name, type, register::live);
        index(name, register.live(name));
        return projection;
    }

    Set<String> names() {
        return Set.copyOf(opened.keySet());
    }

    /** Makes an empty collection for a copy. */
    void create(String name, String collection) {
        mongo.createCollection(collection);
        index(name, collection);
    }

    void drop(String collection) {
        mongo.dropCollection(collection);
    }

    /** Drops what earlier rebuilds left: the copy that was live before, and those that were never finished. */
    void dropAllBut(String name, String live) {
        mongo.getCollectionNames().stream()
                .filter(collection -> collection.equals(name) || collection.startsWith(CopyRegister.prefix(name)))
                .filter(collection -> !collection.equals(live))
                .forEach(mongo::dropCollection);
    }

    long documents(String collection) {
        return mongo.estimatedCount(collection);
    }

    private void index(String name, String collection) {
        opened.getOrDefault(name, List.of())
                .forEach(index -> mongo.indexOps(collection).createIndex(index));
    }
}
