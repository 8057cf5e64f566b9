package org.moothall.minutes.minutes.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Adjournment;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesCommand;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.FillItem;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.ReachItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.MinutesCommand.RecordSession;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.MinutesCommand.StateCircumstances;
import org.moothall.minutes.minutes.MinutesCommand.Submit;
import org.moothall.minutes.minutes.MinutesCommand.SummariseForPublic;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.moothall.minutes.minutes.MinutesQuery;
import org.moothall.minutes.minutes.Outcome;
import org.moothall.minutes.minutes.ParticularsFixtures;
import org.moothall.minutes.minutes.ProceedingsFixtures;
import org.moothall.minutes.minutes.Session;
import org.moothall.minutes.minutes.Status;
import org.moothall.minutes.proceedings.Conduct;
import org.moothall.relay.kit.PendingEventsKit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@RealService
class MongoMinuteBookIT extends PendingEventsKit {
    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-12-01T10:00:00Z");

    @Autowired
    private MinuteBook book;

    @Autowired
    private MongoOperations mongo;

    @Override
    protected String topic() {
        return "moothall.minutes";
    }

    @Override
    protected String collection() {
        return "minutes";
    }

    @Override
    protected String create() {
        String id = UUID.randomUUID().toString();
        open(id, "body-1");
        return id;
    }

    @Override
    protected boolean change(String id) {
        Filed filed = find(id);
        return book.replace(filed.version(), new MinutesDrafted(filed.minutes()), filed.editions());
    }

    @Override
    protected boolean changeStale(String id) {
        Filed filed = find(id);
        return book.replace(filed.version() - 1, new MinutesDrafted(filed.minutes()), filed.editions());
    }

    @Test
    void readsBackEveryStageAsItWasWritten() {
        String id = create();
        ItemContent content = MinutesFixtures.content("schools");

        for (MinutesCommand command : List.of(
                new RecordItem("item-1", "Apologies and substitutes", content),
                new FillItem("item-2", "import-1", content, false),
                new RecordAttendance(MinutesFixtures.attendance()),
                new RecordAttendance(ProceedingsFixtures.everything()),
                new DeclareInterests(
                        "item-2", List.of(ProceedingsFixtures.sensitive(ProceedingsFixtures.DI, Conduct.LEFT))),
                new RecordMotions("item-2", true, ProceedingsFixtures.allMotions()),
                new Circulate(),
                new RecordItem(
                        "item-1",
                        null,
                        ProceedingsFixtures.published().items().get(1).content()),
                new RecordItem("item-3", null, content),
                new FollowMeeting(withUrgentItems(id)),
                new StateCircumstances("item-1", "The chair ruled so."),
                new StateCircumstances("item-3", "The offer ends on Friday."),
                new SummariseForPublic("item-3", ParticularsFixtures.SUMMARY),
                new RecordSession(new Session(STARTED, null, List.of(new Adjournment(STARTED, null, "Quorum")), null)),
                new RecordSession(new Session(STARTED, null, List.of(), null)),
                new ReachItem("item-2"),
                new RecordSession(new Session(STARTED, STARTED.plusHours(2), List.of(), null)),
                new Circulate(),
                new Approve(MinutesFixtures.CHAIR),
                new Publish(),
                new Submit(MinutesFixtures.nextMeeting(), MinutesFixtures.CLERK),
                new Confirm(
                        MinutesFixtures.nextMeeting(),
                        MinutesFixtures.CLERK,
                        List.of(MinutesFixtures.correction("item-2", "second point", "third point"))),
                new Sign(MinutesFixtures.CHAIR, new Attendee("Cllr Ada Weald", "member-1", "Chair")))) {
            Filed before = find(id);
            Filed after = accept(before, command);

            assertThat(find(id)).isEqualTo(after);
        }
    }

    @Test
    void takesMinutesFromBeforePartsHadVersionsAsChangedWithTheVersionThatTheyHave() {
        String id = create();
        Filed filed = accept(find(id), new RecordItem("item-2", null, MinutesFixtures.content("schools")));
        mongo.updateFirst(
                Query.query(where("_id").is(id)), new Update().unset("state.parts"), MongoMinuteBook.COLLECTION);

        Filed old = find(id);

        assertThat(old).isEqualTo(new Filed(filed.version(), filed.minutes()));
        assertThat(old.item("item-1").text().version()).isEqualTo(filed.version());
        Filed next = accept(old, new RecordItem("item-2", null, MinutesFixtures.content("pupils")));
        assertThat(find(id).item("item-1").text().version()).isEqualTo(filed.version());
        assertThat(find(id).item("item-2").text().version()).isEqualTo(next.version());
    }

    @Test
    void opensTheMinutesOfAMeetingOnce() {
        String id = create();

        assertThat(open(id, "body-1")).isFalse();
    }

    @Test
    void listsByBodyAndStatusInPagesOfAStableOrder() {
        String body = "body-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            open(UUID.randomUUID().toString(), body);
        }

        List<String> first = ids(query(body, EnumSet.allOf(Status.class), null, 3));
        List<String> rest = ids(query(body, EnumSet.of(Status.DRAFT), first.getLast(), 3));

        assertThat(first).hasSize(3).isSorted();
        assertThat(rest).hasSize(2).isSorted().allMatch(id -> id.compareTo(first.getLast()) > 0);
        assertThat(ids(query(body, EnumSet.of(Status.PUBLISHED), null, 3))).isEmpty();
    }

    @Test
    void listsWhatWasModifiedSince() {
        String body = "body-" + UUID.randomUUID();
        open(UUID.randomUUID().toString(), body);
        Set<Status> any = EnumSet.allOf(Status.class);

        assertThat(book.list(new MinutesQuery(body, any, MinutesFixtures.BEFORE, null, 9)))
                .hasSize(1);
        assertThat(book.list(new MinutesQuery(body, any, MinutesFixtures.AFTER, null, 9)))
                .isEmpty();
    }

    private static KnownMeeting withUrgentItems(String id) {
        KnownMeeting like = ParticularsFixtures.heard(4, ParticularsFixtures.agenda());
        return new KnownMeeting(
                id,
                4,
                like.bodyId(),
                like.bodyName(),
                like.startsAt(),
                like.venue(),
                like.status(),
                false,
                like.agenda());
    }

    private boolean open(String id, String bodyId) {
        KnownMeeting like = MinutesFixtures.meeting(3);
        KnownMeeting meeting = new KnownMeeting(
                id, 3, bodyId, like.bodyName(), like.startsAt(), like.venue(), like.status(), false, like.agenda());
        return book.open(Minutes.open(meeting, MinutesFixtures.agenda(), MinutesFixtures.BEFORE));
    }

    private Filed accept(Filed filed, MinutesCommand command) {
        Outcome outcome = filed.minutes().decide(command, MinutesFixtures.RULES, MinutesFixtures.AFTER);
        Outcome.Accepted accepted = (Outcome.Accepted) outcome;
        Filed after = filed.after(accepted.event(), MinutesFixtures.CLERK);
        assertThat(book.replace(filed.version(), accepted.event(), after.editions()))
                .isTrue();
        return after;
    }

    private Filed find(String id) {
        return book.find(id).orElseThrow();
    }

    private static MinutesQuery query(String body, Set<Status> statuses, String afterId, int limit) {
        return new MinutesQuery(body, statuses, null, afterId, limit);
    }

    private List<String> ids(MinutesQuery query) {
        return book.list(query).stream().map(filed -> filed.minutes().id()).toList();
    }
}
