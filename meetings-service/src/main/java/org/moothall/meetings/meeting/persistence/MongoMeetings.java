package org.moothall.meetings.meeting.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingEvent;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingQuery;
import org.moothall.meetings.meeting.Meetings;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Meetings as documents, each with the events that it still owes. */
@Repository
class MongoMeetings implements Meetings {

    private final AggregateStore<MeetingDocument> store;
    private final Function<MeetingEvent, PendingEvent> encoder;

    MongoMeetings(AggregateStores stores, Function<MeetingEvent, PendingEvent> encoder) {
        this.store = stores.of("meetings", MeetingDocument.class);
        this.encoder = encoder;
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return store.find(id.value()).map(MeetingDocument::meeting);
    }

    @Override
    public Optional<Meeting> holding(String documentId) {
        return store
                .list(query(new Criteria()
                                .orOperator(
                                        where("state.items.documents.documentId")
                                                .is(documentId),
                                        where("state.items.withdrawn.document.documentId")
                                                .is(documentId)))
                        .limit(1))
                .stream()
                .map(MeetingDocument::meeting)
                .findFirst();
    }

    @Override
    public List<Meeting> list(MeetingQuery wanted) {
        Query query = new Query().with(Sort.by("_id")).limit(wanted.limit());
        List<Criteria> all = criteria(wanted);
        if (!all.isEmpty()) {
            query.addCriteria(new Criteria().andOperator(all));
        }
        return store.list(query).stream().map(MeetingDocument::meeting).toList();
    }

    private static List<Criteria> criteria(MeetingQuery wanted) {
        List<Criteria> all = new ArrayList<>();
        Optional.ofNullable(wanted.after())
                .ifPresent(after -> all.add(where("_id").gt(after)));
        Optional.ofNullable(wanted.bodyId())
                .ifPresent(body -> all.add(where("state.bodyId").is(body)));
        Optional.ofNullable(wanted.status())
                .ifPresent(status -> all.add(where("state.status").is(status.word())));
        if (wanted.from() != null || wanted.before() != null) {
            Criteria now = within(where("state.startsAt"), wanted);
            all.add(
                    wanted.moved()
                            ? new Criteria()
                                    .orOperator(now, where("state.moves").elemMatch(within(where("startsAt"), wanted)))
                            : now);
        }
        Optional.ofNullable(wanted.modifiedSince())
                .ifPresent(since -> all.add(where("state.modifiedAt").gte(since)));
        return all;
    }

    private static Criteria within(Criteria time, MeetingQuery wanted) {
        Criteria since = wanted.from() == null ? time : time.gte(wanted.from());
        return wanted.before() == null ? since : since.lt(wanted.before());
    }

    @Override
    public void add(Meeting meeting, MeetingEvent event) {
        store.insert(meeting.id().value(), MeetingDocument.of(meeting), encoder.apply(event));
    }

    @Override
    public boolean replace(Meeting meeting, MeetingEvent event) {
        return store.replace(
                meeting.id().value(), meeting.version() - 1, MeetingDocument.of(meeting), encoder.apply(event));
    }
}
