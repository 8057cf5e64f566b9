package org.moothall.relay.projection;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Opens the service's local copies of what other aggregates' events tell. */
public final class Projections {

    private final MongoTemplate mongo;

    Projections(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public <S> Projection<S> of(String collection, Class<S> type) {
        return new Projection<>(mongo, collection, type);
    }
}
