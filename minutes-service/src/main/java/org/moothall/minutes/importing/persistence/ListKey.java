package org.moothall.minutes.importing.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;

/** A place in the list of imports: when the last one was taken in, and its id. */
record ListKey(Instant createdAt, String id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})/(.+)");

    /** A key that is none of ours is the place behind everything. */
    static ListKey of(String written) {
        Matcher key = WRITTEN.matcher(written);
        return key.matches()
                ? new ListKey(Instant.ofEpochMilli(Long.parseLong(key.group(1))), key.group(2))
                : new ListKey(Instant.EPOCH, "");
    }

    Criteria after() {
        return new Criteria()
                .orOperator(
                        where("createdAt").lt(createdAt),
                        where("createdAt").is(createdAt).and("_id").lt(id));
    }
}
