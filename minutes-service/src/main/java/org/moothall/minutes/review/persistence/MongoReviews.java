package org.moothall.minutes.review.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.review.Review;
import org.moothall.minutes.review.Reviews;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Reviews in the collection {@code importReviews}; a version is written once. */
@Component
final class MongoReviews implements Reviews {
    private static final String COLLECTION = "importReviews";
    private static final String VERSION = "version";

    private final MongoOperations mongo;

    MongoReviews(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Review> find(String importId, @Nullable Integer part) {
        return Optional.ofNullable(
                        mongo.findById(ReviewDocument.idOf(importId, part), ReviewDocument.class, COLLECTION))
                .map(ReviewDocument::review);
    }

    /** By the id, which begins with the import: no other index is needed. */
    @Override
    public List<Review> of(String importId) {
        return mongo
                .find(
                        query(where("_id").gt(importId + "/").lt(importId + "0"))
                                .with(Sort.by("_id")),
                        ReviewDocument.class,
                        COLLECTION)
                .stream()
                .map(ReviewDocument::review)
                .toList();
    }

    @Override
    public boolean write(Review review) {
        ReviewDocument document = ReviewDocument.of(review);
        return review.version() == 1 ? insert(document) : update(document);
    }

    private boolean insert(ReviewDocument document) {
        try {
            mongo.insert(document, COLLECTION);
            return true;
        } catch (DuplicateKeyException anotherWasFaster) {
            return false;
        }
    }

    private boolean update(ReviewDocument document) {
        Update anew = new Update()
                .set(VERSION, document.version())
                .set("judgements", document.judgements())
                .set("text", document.text())
                .set("motions", document.motions());
        return mongo.updateFirst(
                                query(where("_id")
                                        .is(document.id())
                                        .and(VERSION)
                                        .is(document.version() - 1)),
                                anew,
                                ReviewDocument.class,
                                COLLECTION)
                        .getMatchedCount()
                == 1;
    }
}
