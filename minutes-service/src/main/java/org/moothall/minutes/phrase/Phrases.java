package org.moothall.minutes.phrase;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Phrases in the collection {@code phrases}; whoever changes one names the version that he has read. */
@Component
class Phrases {
    private static final String COLLECTION = "phrases";

    private final MongoOperations mongo;

    Phrases(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void insert(Phrase phrase) {
        mongo.insert(phrase, COLLECTION);
    }

    Optional<Phrase> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Phrase.class, COLLECTION));
    }

    List<Phrase> list(@Nullable String after, int limit) {
        Query query = new Query().with(Sort.by("_id")).limit(limit);
        if (after != null) {
            query.addCriteria(where("_id").gt(after));
        }
        return mongo.find(query, Phrase.class, COLLECTION);
    }

    /** False where the phrase is no longer of the version before the given one. */
    boolean replace(Phrase changed) {
        Update update = new Update()
                .set("version", changed.version())
                .set("title", changed.title())
                .set("text", changed.text())
                .set("modifiedAt", changed.modifiedAt());
        Update whole = changed.verdict() == null ? update.unset("verdict") : update.set("verdict", changed.verdict());
        return mongo.updateFirst(of(changed.id(), changed.version() - 1), whole, COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    boolean remove(String id, long version) {
        return mongo.remove(of(id, version), COLLECTION).getDeletedCount() == 1;
    }

    private static Query of(String id, long version) {
        return query(where("_id").is(id).and("version").is(version));
    }
}
