package org.moothall.minutes.numbering.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.moothall.minutes.numbering.NumberBook;
import org.moothall.minutes.numbering.NumberSeries;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Series in the collection {@code minuteNumbers}; whoever changes one names the version that he has read. */
@Component
final class MongoNumberBook implements NumberBook {
    private static final String COLLECTION = "minuteNumbers";

    private final MongoOperations mongo;

    MongoNumberBook(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public NumberSeries find(String seriesId) {
        SeriesDocument stored = mongo.findById(seriesId, SeriesDocument.class, COLLECTION);
        return stored == null ? NumberSeries.empty(seriesId) : stored.series();
    }

    @Override
    public boolean replace(NumberSeries changed) {
        if (changed.version() == 0) {
            return inserted(changed);
        }
        Update update =
                new Update().set("taken", SeriesDocument.entries(changed)).inc("version", 1);
        return mongo.updateFirst(
                                query(where("_id")
                                        .is(changed.id())
                                        .and("version")
                                        .is(changed.version())),
                                update,
                                COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    private boolean inserted(NumberSeries first) {
        try {
            mongo.insert(new SeriesDocument(first.id(), 1, SeriesDocument.entries(first)), COLLECTION);
            return true;
        } catch (DuplicateKeyException anotherWasFirst) {
            return false;
        }
    }
}
