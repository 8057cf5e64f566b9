package org.moothall.notifications.notice.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.moothall.notifications.notice.Notice;
import org.moothall.notifications.notice.Notices;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Notices in MongoDB, one document for each event, whatever the number of those who are told. */
@Component
class MongoNotices implements Notices {
    private static final String COLLECTION = "notices";

    private final MongoTemplate mongo;

    MongoNotices(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Notice notice) {
        org.bson.Document document = new org.bson.Document();
        mongo.getConverter().write(NoticeDocument.of(notice), document);
        Update update = new Update();
        document.forEach((field, value) -> {
            if (!field.equals("_id")) {
                update.setOnInsert(field, value);
            }
        });
        mongo.upsert(query(where("_id").is(notice.id())), update, COLLECTION);
    }

    @Override
    public Optional<Notice> find(String eventId) {
        return Optional.ofNullable(mongo.findById(eventId, NoticeDocument.class, COLLECTION))
                .map(NoticeDocument::toNotice);
    }
}
