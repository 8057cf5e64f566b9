package org.moothall.notifications.subscription.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.moothall.notifications.subscription.ConfirmationToken;
import org.moothall.notifications.subscription.ConfirmationTokens;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Hashes of mailed tokens: documents {@code {_id: hash, subscriptionId, expiresAt}}. */
@Component
class MongoConfirmationTokens implements ConfirmationTokens {
    private static final String COLLECTION = "confirmationTokens";

    private final MongoTemplate mongo;

    MongoConfirmationTokens(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index("subscriptionId", Sort.Direction.ASC).named("subscription"));
    }

    @Override
    public void keep(ConfirmationToken token) {
        mongo.insert(
                new Document("_id", token.hash())
                        .append("subscriptionId", token.subscriptionId())
                        .append("expiresAt", token.expiresAt()),
                COLLECTION);
    }

    @Override
    public List<ConfirmationToken> of(String subscriptionId) {
        return mongo.find(query(where("subscriptionId").is(subscriptionId)), Document.class, COLLECTION).stream()
                .map(document -> new ConfirmationToken(
                        subscriptionId,
                        document.getString("_id"),
                        document.getDate("expiresAt").toInstant()))
                .toList();
    }

    @Override
    public void removeExpiredBefore(Instant time) {
        mongo.remove(query(where("expiresAt").lt(time)), COLLECTION);
    }
}
