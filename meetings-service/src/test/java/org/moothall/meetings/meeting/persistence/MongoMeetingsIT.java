package org.moothall.meetings.meeting.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.meetings.WholeService;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingEvent.AgendaDrafted;
import org.moothall.meetings.meeting.MeetingEvent.MeetingScheduled;
import org.moothall.meetings.meeting.MeetingFixtures;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingKind;
import org.moothall.meetings.meeting.MeetingQuery;
import org.moothall.meetings.meeting.MeetingStatus;
import org.moothall.meetings.meeting.Meetings;
import org.moothall.relay.kit.PendingEventsKit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

@WholeService
class MongoMeetingsIT extends PendingEventsKit {

    @Autowired
    private Meetings meetings;

    @Autowired
    private MongoOperations mongo;

    @Override
    protected String topic() {
        return "moothall.meetings";
    }

    @Override
    protected String collection() {
        return "meetings";
    }

    @Override
    protected String create() {
        Meeting meeting = MeetingFixtures.meeting(UUID.randomUUID().toString(), MeetingFixtures.IN_TIME);
        meetings.add(meeting, new MeetingScheduled(meeting));
        return meeting.id().value();
    }

    @Override
    protected boolean change(String id) {
        return write(next(id, 1));
    }

    @Override
    protected boolean changeStale(String id) {
        return write(next(id, 0));
    }

    private boolean write(Meeting meeting) {
        return meetings.replace(meeting, new AgendaDrafted(meeting));
    }

    private Meeting next(String id, int step) {
        Meeting now = meetings.find(new MeetingId(id)).orElseThrow();
        Agenda agenda = now.agenda().with(MeetingFixtures.exemptItem("i" + now.version(), "Item"));
        return withVersion(now, now.version() + step, agenda);
    }

    private static Meeting withVersion(Meeting meeting, long version, Agenda agenda) {
        return new Meeting(
                meeting.id(),
                version,
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.historical(),
                MeetingKind.EXTRAORDINARY,
                null,
                agenda,
                meeting.createdAt(),
                meeting.modifiedAt());
    }

    @Test
    void whatWasWrittenIsWhatIsRead() {
        String id = create();
        Meeting published = withVersion(
                next(id, 1),
                2,
                new Agenda(
                        List.of(
                                MeetingFixtures.item("a", "Allotments"),
                                MeetingFixtures.exemptItem("b", "Depot"),
                                MeetingFixtures.urgentItem("c", "Roof")),
                        new AgendaPublication(MeetingFixtures.NOW, LocalDate.of(2026, 6, 1), "Flood")));

        assertThat(write(published)).isTrue();

        assertThat(meetings.find(new MeetingId(id))).contains(published);
        assertThat(meetings.holding("d-a")).isPresent();
    }

    @Test
    void aWithdrawnDocumentIsReadAsItWasWrittenAndItsMeetingStillFound() {
        String id = create();
        String paper = "paper-" + id;
        Meeting published = withVersion(
                next(id, 1),
                2,
                new Agenda(
                        List.of(MeetingFixtures.item(paper, "Allotments")),
                        new AgendaPublication(MeetingFixtures.NOW, null, null)));
        assertThat(write(published)).isTrue();

        Meeting withdrawn = MeetingFixtures.withdrawn(published, paper);
        assertThat(write(withdrawn)).isTrue();

        assertThat(meetings.find(new MeetingId(id)).orElseThrow().agenda()).isEqualTo(withdrawn.agenda());
        assertThat(meetings.holding("d-" + paper).map(Meeting::id)).contains(new MeetingId(id));
    }

    @Test
    void aWebcastIsReadAsItWasWritten() {
        Meeting watched = MeetingFixtures.watched(create());

        assertThat(write(watched)).isTrue();

        assertThat(meetings.find(watched.id())).contains(watched);
    }

    @Test
    void anAgendaFromBeforeDocumentsCouldBeWithdrawnHasNoneThatWere() {
        String id = create();
        assertThat(change(id)).isTrue();
        mongo.updateFirst(query(where("_id").is(id)), new Update().unset("state.items.0.withdrawn"), "meetings");

        assertThat(meetings.find(new MeetingId(id)).orElseThrow().agenda().items())
                .singleElement()
                .satisfies(item -> assertThat(item.withdrawn()).isEmpty());
    }

    @Test
    void aMeetingFromBeforeKindsWereToldApartIsAnOrdinaryOne() {
        String id = create();
        mongo.updateFirst(query(where("_id").is(id)), new Update().unset("state.kind"), "meetings");

        assertThat(meetings.find(new MeetingId(id)).orElseThrow().kind()).isEqualTo(MeetingKind.ORDINARY);
    }

    @Test
    void listsInTheOrderOfIdsWithEachFilter() {
        Meeting first = MeetingFixtures.meeting("list-1", MeetingFixtures.IN_TIME);
        Meeting second = MeetingFixtures.meeting("list-2", MeetingFixtures.TOO_SOON);
        meetings.add(first, new MeetingScheduled(first));
        meetings.add(second, new MeetingScheduled(second));

        assertThat(meetings.list(
                        new MeetingQuery("body", MeetingStatus.SCHEDULED, null, null, false, null, "list-", 10)))
                .containsExactly(first, second);
        assertThat(meetings.list(new MeetingQuery(null, null, MeetingFixtures.IN_TIME, null, false, null, "list-", 10)))
                .containsExactly(first);
        assertThat(meetings.list(new MeetingQuery(null, null, null, MeetingFixtures.IN_TIME, false, null, "list-", 10)))
                .containsExactly(second);
        assertThat(meetings.list(new MeetingQuery(
                        null, null, null, null, false, MeetingFixtures.NOW.plusSeconds(1), "list-", 10)))
                .isEmpty();
        assertThat(meetings.list(new MeetingQuery(null, null, null, null, false, null, "list-1", 10)))
                .containsExactly(second);
    }

    @Test
    void findsAMeetingWhereItWasToBeBeforeItWasMovedForWhoeverAsksForThat() {
        Meeting planned = MeetingFixtures.meeting("moved-1", MeetingFixtures.IN_TIME);
        Instant later = MeetingFixtures.IN_TIME.plus(Duration.ofDays(7));
        Meeting moved = MeetingFixtures.moved(planned, later);
        meetings.add(planned, new MeetingScheduled(planned));
        meetings.replace(moved, new AgendaDrafted(moved));

        assertThat(meetings.find(planned.id())).contains(moved);
        assertThat(then(MeetingFixtures.IN_TIME, true)).containsExactly(moved);
        assertThat(then(MeetingFixtures.IN_TIME, false)).isEmpty();
        assertThat(then(later, true)).containsExactly(moved);
        assertThat(then(later.plusSeconds(1), true)).isEmpty();
    }

    private List<Meeting> then(Instant start, boolean moved) {
        return meetings.list(new MeetingQuery(null, null, start, start.plusSeconds(1), moved, null, "moved-", 10));
    }
}
