package org.moothall.minutes.action.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionEvent.ActionOpened;
import org.moothall.minutes.action.ActionEvent.ActionUpdated;
import org.moothall.minutes.action.ActionQuery;
import org.moothall.minutes.action.ActionStatus;
import org.moothall.minutes.action.Actions;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.action.Origin;
import org.moothall.minutes.action.Progress;
import org.moothall.minutes.action.Task;
import org.moothall.minutes.minutes.Person;
import org.moothall.relay.kit.PendingEventsKit;
import org.springframework.beans.factory.annotation.Autowired;

@RealService
class MongoActionsIT extends PendingEventsKit {

    private static final Instant NOW = Instant.parse("2026-12-03T09:00:00Z");

    @Autowired
    private Actions actions;

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
        Progress progress = new Progress(ActionStatus.DONE, "sent", new Person("officer-1", "O. Fficer"), NOW);
        Action done = new Action(
                was.id(), was.origin(), was.task(), ActionStatus.DONE, List.of(progress), was.createdAt(), NOW);

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

    private List<String> list(String meeting, String owner, boolean exemptToo) {
        return actions.list(new ActionQuery(owner, ActionStatus.OPEN, null, meeting, exemptToo, null, 9)).stream()
                .map(followed -> followed.action().id())
                .toList();
    }

    private String create(String meeting, String owner, boolean exempt) {
        String id = UUID.randomUUID().toString();
        Origin origin = new Origin(meeting, "item-2", "body-1", "Panel", exempt);
        Task task = new Task(owner, "to write to schools", LocalDate.of(2027, 1, 31));
        actions.open(new ActionOpened(new Action(id, origin, task, ActionStatus.OPEN, List.of(), NOW, NOW)));
        return id;
    }

    private Followed find(String id) {
        return actions.find(id).orElseThrow();
    }
}
