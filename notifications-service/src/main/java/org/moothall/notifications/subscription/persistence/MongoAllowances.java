package org.moothall.notifications.subscription.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.moothall.notifications.subscription.Allowances;
import org.moothall.notifications.subscription.ConfirmationRules;
import org.moothall.notifications.subscription.Target;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Counts in fixed windows, for all replicas together: documents {@code {_id: target's hash and window, taken, over}}. */
@Component
class MongoAllowances implements Allowances {
    private static final String COLLECTION = "allowances";

    private final MongoTemplate mongo;
    private final int most;
    private final Duration window;

    MongoAllowances(MongoTemplate mongo, ConfirmationRules rules) {
        this.mongo = mongo;
        this.most = rules.mostPerTarget();
        this.window = rules.window();
    }

    @Override
    public boolean take(Target target, Instant now) {
        long number = now.toEpochMilli() / window.toMillis();
        String id = Digest.of(target.channel().word() + "|" + target.identity()) + "/" + number;
        Date over = Date.from(Instant.ofEpochMilli((number + 1) * window.toMillis()));
        return count(id, over) <= most;
    }

    private int count(String id, Date over) {
        Update update = new Update().inc("taken", 1).setOnInsert("over", over);
        FindAndModifyOptions upserting =
                FindAndModifyOptions.options().upsert(true).returnNew(true);
        try {
            return taken(id, update, upserting);
        } catch (DuplicateKeyException raced) {
            // Another replica began the same window just now; it is there, so this time no insert is tried.
            return taken(id, update, upserting);
        }
    }

    private int taken(String id, Update update, FindAndModifyOptions options) {
        Document counted = mongo.findAndModify(query(where("_id").is(id)), update, options, Document.class, COLLECTION);
        return Objects.requireNonNull(counted).getInteger("taken");
    }

    @Override
    public void removeOver(Instant now) {
        mongo.remove(query(where("over").lt(now)), COLLECTION);
    }
}
