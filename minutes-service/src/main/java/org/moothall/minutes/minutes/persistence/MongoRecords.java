package org.moothall.minutes.minutes.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.PublicText;
import org.moothall.minutes.minutes.Status;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Records;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The revisions of the minutes in the book. */
@Component
final class MongoRecords implements Records {
    private final MinuteBook book;
    private final PublicText text;
    private final MongoOperations mongo;

    MongoRecords(MinuteBook book, PublicText text, MongoOperations mongo) {
        this.book = book;
        this.text = text;
        this.mongo = mongo;
    }

    @Override
    public Optional<Chain> find(String meetingId) {
        return book.find(meetingId)
                .map(Filed::minutes)
                .filter(MongoRecords::isPublic)
                .map(minutes -> minutes.publicRecord().chain());
    }

    @Override
    public List<String> ids(@Nullable String afterId, int limit) {
        Query query = new Query(new Criteria()
                        .orOperator(
                                where(MongoMinuteBook.STATUS).is(Status.PUBLISHED.name()),
                                where(MongoMinuteBook.REVISIONS + ".0").exists(true)))
                .with(Sort.by("_id"))
                .limit(limit);
        if (afterId != null) {
            query.addCriteria(where("_id").gt(afterId));
        }
        query.fields().include("_id");
        return mongo.find(query, Document.class, MongoMinuteBook.COLLECTION).stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    @Override
    public Reading read(String meetingId) {
        try {
            return book.find(meetingId)
                    .map(Filed::minutes)
                    .<Reading>map(this::legible)
                    .orElseGet(Reading.Gone::new);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException notWrittenByUs) {
            // Whatever mapping and domain say to a document that somebody else has written; that it is so is the
            // finding.
            return new Reading.Illegible();
        }
    }

    private Reading legible(Minutes minutes) {
        Chain chain = minutes.publicRecord().chain();
        String shown = chain.last()
                .filter(_ -> isPublic(minutes))
                .map(last -> text.write(minutes, last.mark()))
                .orElse(null);
        return new Reading.Legible(chain, shown);
    }

    private static boolean isPublic(Minutes minutes) {
        return Audience.PUBLIC.maySee(minutes.stage().status());
    }
}
