package org.moothall.relay;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Opens the service's aggregate collections; each opened one is swept and measured by the relay. */
public final class AggregateStores {

    private final MongoTemplate mongo;
    private final EventRelay relay;
    private final String source;
    private final Map<String, MongoPendingEvents> pending;

    AggregateStores(
            MongoTemplate mongo,
            EventRelay relay,
            String source,
            ConcurrentHashMap<String, MongoPendingEvents> pending) {
        this.mongo = mongo;
        this.relay = relay;
        this.source = source;
        this.pending = pending;
    }

    public <S> AggregateStore<S> of(String collection, Class<S> stateType) {
        MongoPendingEvents events = pending.computeIfAbsent(collection, name -> {
            MongoPendingEvents created = new MongoPendingEvents(mongo, name);
            created.ensureIndex();
            return created;
        });
        return new AggregateStore<>(mongo, collection, stateType, events, relay, source);
    }

    /** The relay's view of every opened collection. */
    public Collection<? extends PendingEvents> pendingEvents() {
        return pending.values();
    }
}
