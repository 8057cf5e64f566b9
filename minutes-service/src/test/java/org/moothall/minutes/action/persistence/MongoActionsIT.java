package org.moothall.minutes.action.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.RealService;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionEvent.ActionOpened;
import org.moothall.minutes.action.ActionEvent.ActionUpdated;
import org.moothall.minutes.action.ActionOrder;
import org.moothall.minutes.action.ActionQuery;
import org.moothall.minutes.action.ActionStatus;
import org.moothall.minutes.action.Actions;
import org.moothall.minutes.action.Chased;
import org.moothall.minutes.action.Deadline;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.action.Origin;
import org.moothall.minutes.action.Progress;
import org.moothall.minutes.action.Source;
import org.moothall.minutes.action.Task;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.Person;
import org.moothall.relay.kit.PendingEventsKit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@RealService
class MongoActionsIT extends PendingEventsKit {

    private static final ActionOrder BY_ID = new ActionOrder.ById(null);
    private static final Instant NOW = Instant.parse("2026-12-03T09:00:00Z");

    @Autowired
    private Actions actions;

    @Autowired
    private MongoOperations mongo;

    @Override
    protected String topic() {
        return "moothall.minutes";
    }

    @Override
    protected String collection() {
        return "actions";
    }

    @Override
    protected String create() {
        return create("meeting-1", "Director of Education", false);
    }

    @Override
    protected boolean change(String id) {
        Followed followed = find(id);
        return actions.replace(followed.version(), new ActionUpdated(followed.action()));
    }

    @Override
    protected boolean changeStale(String id) {
        Followed followed = find(id);
        return actions.replace(followed.version() - 1, new ActionUpdated(followed.action()));
    }

    @Test
    void readsBackTheWholeHistoryAsItWasWritten() {
        Followed opened = find(create());
        Action was = opened.action();
        Person officer = new Person("officer-1", "O. Fficer");
        Deadline next = new Deadline.NextMeeting("meeting-2", LocalDate.of(2027, 2, 2));
        Progress.Change change =
                new Progress.Change("Director of Education", was.task().deadline(), "Head of Transport", next);
        Progress moved = new Progress(ActionStatus.OPEN, "new post", change, officer, NOW);
        Progress progress = new Progress(ActionStatus.DONE, "sent", null, officer, NOW);
        Action done = new Action(
                was.id(),
                was.origin(),
                new Task("Head of Transport", was.task().text(), next),
                ActionStatus.DONE,
                List.of(moved, progress),
                new Chased(Set.of(LocalDate.of(2027, 1, 31)), Set.of(LocalDate.of(2027, 2, 2))),
                was.createdAt(),
                NOW);

        assertThat(actions.replace(1, new ActionUpdated(done))).isTrue();
        assertThat(find(was.id())).isEqualTo(new Followed(2, done));
    }

    @Test
    void opensAnActionOnceAndLeavesItsProgressAlone() {
        Followed first = find(create());
        change(first.action().id());

        actions.open(new ActionOpened(first.action()));

        assertThat(find(first.action().id()).version()).isEqualTo(2);
    }

    @Test
    void findsByOwnerWhateverTheCaseAndLeavesOutWhatIsExempt() {
        String meeting = "meeting-" + UUID.randomUUID();
        String open = create(meeting, "Director of Education", false);
        String exempt = create(meeting, "director of education", true);
        create(meeting, "Head of Transport", false);

        assertThat(list(meeting, " DIRECTOR of Education", true)).containsExactlyInAnyOrder(open, exempt);
        assertThat(list(meeting, "director of education", false)).containsExactly(open);
    }

    @Test
    void readsActionsThatWereStoredBeforeDeadlinesAndRemindersWereKept() {
        String id = create();
        Update older = new Update();
        List.of("historical", "source", "byNextMeeting", "dueMeetingId", "toldDueSoon", "toldOverdue", "closedAt")
                .forEach(field -> older.unset("state." + field));
        mongo.updateFirst(query(where("_id").is(id)), older, collection());

        Action read = find(id).action();

        assertThat(read.task().deadline()).isEqualTo(new Deadline.Day(LocalDate.of(2027, 1, 31)));
        assertThat(read.chased()).isEqualTo(Chased.notYet());
        assertThat(read.origin().source()).isNull();
        assertThat(read.origin().historical()).isFalse();
    }

    @Test
    void findsWhatIsOverdueAndWhatTheBodyComesBackTo() {
        String meeting = "meeting-" + UUID.randomUUID();
        String open = create(meeting, "Director of Education", false);
        String closed = close(create(meeting, "Director of Education", false));
        ActionQuery all = ActionQuery.all(null, 9).of("body-1", meeting);

        assertThat(ids(all.unfinished().dueBefore(LocalDate.of(2027, 2, 1)))).containsExactly(open);
        assertThat(ids(all.dueBefore(LocalDate.of(2027, 1, 31)))).isEmpty();
        assertThat(ids(notClosedBefore(all, NOW))).containsExactlyInAnyOrder(open, closed);
        assertThat(ids(notClosedBefore(all, NOW.plusSeconds(1)))).containsExactly(open);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9})
    void listsByDueDateAndWhatHasNoneLastInPagesOfAnySize(int size) {
        String meeting = "meeting-" + UUID.randomUUID();
        LocalDate may = LocalDate.of(2027, 5, 1);
        String undated = create("c-" + meeting, meeting, new Deadline.Unset());
        String last = create("d-" + meeting, meeting, new Deadline.NextMeeting(null, null));
        String second = create("f-" + meeting, meeting, new Deadline.Day(may));
        String first = create("e-" + meeting, meeting, new Deadline.Day(may));
        String earliest = create("z-" + meeting, meeting, new Deadline.NextMeeting("next", may.minusDays(1)));
        close(create("a-" + meeting, meeting, new Deadline.Day(may)));
        ActionQuery asked =
                ActionQuery.all(null, size).of(null, meeting).unfinished().in(new ActionOrder.ByDue(null));

        assertThat(inPages(asked)).containsExactly(earliest, first, second, undated, last);
        assertThat(inPages(asked.dueBefore(may))).containsExactly(earliest);
    }

    private List<String> inPages(ActionQuery asked) {
        List<String> all = new ArrayList<>();
        List<Followed> page = actions.list(asked);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(asked.limit());
            page.forEach(followed -> all.add(followed.action().id()));
            Action seen = page.getLast().action();
            page = actions.list(asked.in(
                    new ActionOrder.ByDue(new ActionOrder.Place(seen.task().due(), seen.id()))));
        }
        return all;
    }

    @Test
    void givesTheTurnToOneReplicaUntilItsTimeIsOver() {
        Clock clock = Clock.fixed(Instant.parse("2099-01-01T00:00:00Z"), ZoneOffset.UTC);
        mongo.remove(new Query(), "actionChase");
        MongoChaseTurn first = new MongoChaseTurn(mongo, clock);
        MongoChaseTurn second = new MongoChaseTurn(mongo, clock);
        MongoChaseTurn later = new MongoChaseTurn(mongo, Clock.offset(clock, Duration.ofMinutes(2)));

        assertThat(first.isOurs()).isTrue();
        assertThat(second.isOurs()).isFalse();
        assertThat(first.isOurs()).isTrue();
        assertThat(later.isOurs()).isTrue();
        assertThat(first.isOurs()).isFalse();
        mongo.remove(new Query(), "actionChase");
    }

    private static ActionQuery notClosedBefore(ActionQuery all, Instant since) {
        return new ActionQuery(null, all.statuses(), all.bodyId(), all.meetingId(), null, false, since, true, BY_ID, 9);
    }

    private String close(String id) {
        Followed followed = find(id);
        Action was = followed.action();
        Progress progress = new Progress(ActionStatus.DONE, "sent", null, new Person("officer-1", "O. Fficer"), NOW);
        Action done = new Action(
                id,
                was.origin(),
                was.task(),
                ActionStatus.DONE,
                List.of(progress),
                was.chased(),
                was.createdAt(),
                NOW.plusSeconds(60));
        actions.replace(followed.version(), new ActionUpdated(done));
        return id;
    }

    private List<String> ids(ActionQuery query) {
        return actions.list(query).stream()
                .map(followed -> followed.action().id())
                .toList();
    }

    private List<String> list(String meeting, String owner, boolean exemptToo) {
        return actions
                .list(new ActionQuery(
                        owner, Set.of(ActionStatus.OPEN), null, meeting, null, false, null, exemptToo, BY_ID, 9))
                .stream()
                .map(followed -> followed.action().id())
                .toList();
    }

    private String create(String id, String meeting, Deadline deadline) {
        return create(id, meeting, new Task("Director of Education", "to write to schools", deadline), false);
    }

    private String create(String meeting, String owner, boolean exempt) {
        Task task = new Task(owner, "to write to schools", new Deadline.Day(LocalDate.of(2027, 1, 31)));
        return create(UUID.randomUUID().toString(), meeting, task, exempt);
    }

    private String create(String id, String meeting, Task task, boolean exempt) {
        Source source = new Source("agreed to write", new Evidence(2, null, 4, 19));
        Origin origin = new Origin(meeting, "item-2", "body-1", "Panel", exempt, false, source);
        actions.open(new ActionOpened(
                new Action(id, origin, task, ActionStatus.OPEN, List.of(), Chased.notYet(), NOW, NOW)));
        return id;
    }

    private Followed find(String id) {
        return actions.find(id).orElseThrow();
    }
}
