package org.moothall.minutes.revision.persistence;

import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.KeptKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The key in the collection {@code recordKeys}; of replicas that start together, the first to write has made it. */
@Component
final class MongoKeptKey implements KeptKey {
    private static final String COLLECTION = "recordKeys";
    private static final String ID = "signing";
    private static final String JWK = "jwk";

    private final MongoOperations mongo;

    MongoKeptKey(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String keep(Supplier<String> first) {
        String kept = kept();
        return kept == null ? keepFirst(first.get()) : kept;
    }

    private String keepFirst(String made) {
        try {
            mongo.insert(new Document("_id", ID).append(JWK, made), COLLECTION);
            return made;
        } catch (DuplicateKeyException anotherWasFaster) {
            String kept = kept();
            if (kept == null) {
                throw anotherWasFaster;
            }
            return kept;
        }
    }

    private @Nullable String kept() {
        Document found = mongo.findById(ID, Document.class, COLLECTION);
        return found == null ? null : found.getString(JWK);
    }
}
