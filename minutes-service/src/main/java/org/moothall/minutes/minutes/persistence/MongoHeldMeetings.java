package org.moothall.minutes.minutes.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Status;
import org.moothall.minutes.retention.HeldMeeting;
import org.moothall.minutes.retention.HeldMeetings;
import org.moothall.minutes.retention.RecordClass;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The meetings of the minute book. Minutes are opened when an agenda is published, so that where there are minutes there
 * are an agenda and its papers, and minutes themselves are open to inspection once they are published.
 */
@Component
final class MongoHeldMeetings implements HeldMeetings {
    private static final String MEETING = "state.meeting";
    private static final String STARTS_AT = MEETING + ".startsAt";

    private final MongoOperations mongo;

    MongoHeldMeetings(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(MongoMinuteBook.COLLECTION)
                .createIndex(new Index(STARTS_AT, Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    }

    @Override
    public List<HeldMeeting> upTo(LocalDate day, RecordClass of, @Nullable String afterId, int limit) {
        Query query = new Query(held(day, of)).with(Sort.by("_id")).limit(limit);
        if (afterId != null) {
            query.addCriteria(where("_id").gt(afterId));
        }
        query.fields().include(MEETING);
        return mongo.find(query, Document.class, MongoMinuteBook.COLLECTION).stream()
                .map(found -> held(found.get("state", Document.class).get("meeting", Document.class)))
                .toList();
    }

    @Override
    public long countUpTo(LocalDate day, RecordClass of) {
        return mongo.count(new Query(held(day, of)), MongoMinuteBook.COLLECTION);
    }

    /** A time is stored as text that begins with the day in the council's calendar, so that the order of texts is theirs. */
    private static Criteria held(LocalDate day, RecordClass of) {
        Criteria upTo = where(STARTS_AT).lt(day.plusDays(1).toString());
        return of == RecordClass.MINUTES ? upTo.and(MongoMinuteBook.STATUS).is(Status.PUBLISHED.name()) : upTo;
    }

    private static HeldMeeting held(Document meeting) {
        return new HeldMeeting(
                meeting.getString("meetingId"),
                meeting.getString("bodyId"),
                meeting.getString("bodyName"),
                OffsetDateTime.parse(meeting.getString("startsAt")).toLocalDate());
    }
}
