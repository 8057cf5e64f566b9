package org.moothall.minutes.minutes.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.AttendedMeeting;
import org.moothall.minutes.minutes.PublishedAttendance;
import org.moothall.minutes.minutes.Status;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who was present, from the minute book: only published minutes say so, of meetings that were not called off. */
@Component
final class MongoPublishedAttendance implements PublishedAttendance {
    private static final String MEETING = "state.meeting";
    private static final String PRESENT = "state.attendance.present";
    private static final String MEMBER = PRESENT + ".memberId";

    private final MongoOperations mongo;

    MongoPublishedAttendance(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(MongoMinuteBook.COLLECTION)
                .createIndex(new Index(MEMBER, Sort.Direction.ASC).on(MongoMinuteBook.STATUS, Sort.Direction.ASC));
    }

    @Override
    public List<AttendedMeeting> of(String memberId) {
        Query query = new Query(where(MEMBER)
                .is(memberId)
                .and(MongoMinuteBook.STATUS)
                .is(Status.PUBLISHED.name())
                .and(MEETING + ".cancelled")
                .is(false));
        query.fields().include(MEETING).include(PRESENT);
        return mongo.find(query, Document.class, MongoMinuteBook.COLLECTION).stream()
                .map(found -> found.get("state", Document.class))
                .flatMap(state -> attended(state, memberId).stream())
                .toList();
    }

    private static Optional<AttendedMeeting> attended(Document state, String memberId) {
        Document meeting = state.get("meeting", Document.class);
        LocalDate day = KnownMeeting.dayOf(
                OffsetDateTime.parse(meeting.getString("startsAt")).toInstant());
        return state.get("attendance", Document.class).getList("present", Document.class).stream()
                .filter(one -> memberId.equals(one.getString("memberId")))
                .findFirst()
                .map(one -> new AttendedMeeting(
                        day,
                        meeting.getString("meetingId"),
                        meeting.getString("bodyId"),
                        meeting.getString("bodyName"),
                        Boolean.TRUE.equals(one.getBoolean("remote")),
                        one.get("substituteFor") != null));
    }
}
