package org.moothall.http;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whether the document store answers: without it a service takes no command. */
final class StoreHealth extends AbstractHealthIndicator {

    private final MongoTemplate mongo;

    StoreHealth(MongoTemplate mongo) {
        super("The document store does not answer");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        mongo.executeCommand(new Document("ping", 1));
        builder.up();
    }
}
