package org.moothall.minutes.callin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.callin.CallInFixtures.after;
import static org.moothall.minutes.callin.CallInFixtures.members;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.moothall.minutes.callin.CallInCommand.Conclude;
import org.moothall.minutes.callin.CallInCommand.DeclareUrgent;
import org.moothall.minutes.callin.CallInCommand.Request;
import org.moothall.minutes.callin.CallInEvent;
import org.moothall.minutes.callin.CallInEvent.CallInConcluded;
import org.moothall.minutes.callin.CallInEvent.CalledIn;
import org.moothall.minutes.callin.CallInEvent.DeclaredUrgent;
import org.moothall.minutes.callin.CallInEvent.OpenedToCallIn;
import org.moothall.minutes.callin.CallInQuery;
import org.moothall.minutes.callin.CallInResult;
import org.moothall.minutes.callin.CallInStatus;
import org.moothall.minutes.callin.Course;
import org.moothall.minutes.callin.EffectRound;
import org.moothall.minutes.callin.ExecutiveDecision;
import org.moothall.minutes.callin.ExecutiveDecisions;
import org.moothall.minutes.callin.Kept;
import org.moothall.minutes.callin.Origin;
import org.moothall.minutes.callin.Review;
import org.moothall.minutes.minutes.Person;
import org.moothall.relay.kit.PendingEventsKit;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;

/** The windows are in a time so far off that the running service's own round never finds one closed. */
@RealService
class MongoExecutiveDecisionsIT extends PendingEventsKit {

    private static final Instant PUBLISHED = Instant.parse("2096-11-02T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2096-11-10T00:00:00Z");
    private static final Instant LATER = Instant.parse("2096-11-20T12:00:00Z");
    private static final Person CLERK = new Person("clerk-1", "C. Clerk");

    @Autowired
    private ExecutiveDecisions decisions;

    @Override
    protected String topic() {
        return "moothall.minutes";
    }

    @Override
    protected String collection() {
        return "executiveDecisions";
    }

    @Override
    protected String create() {
        return create("meeting-1", false);
    }

    @Override
    protected boolean change(String id) {
        Kept kept = find(id);
        return decisions.replace(kept.version(), new DeclaredUrgent(kept.decision()));
    }

    @Override
    protected boolean changeStale(String id) {
        Kept kept = find(id);
        return decisions.replace(kept.version() - 1, new DeclaredUrgent(kept.decision()));
    }

    @Test
    void readsBackACallInAndItsConclusionsAsTheyWereWritten() {
        ExecutiveDecision calledIn = calledIn(find(create()).decision());
        ExecutiveDecision council = after(
                calledIn,
                new Conclude(CallInResult.TO_COUNCIL, new Review.OnDay(LocalDate.of(2096, 11, 19)), CLERK),
                LATER);
        ExecutiveDecision stands = after(
                council, new Conclude(CallInResult.STANDS, new Review.OnDay(LocalDate.of(2096, 11, 20)), CLERK), LATER);

        assertThat(decisions.replace(1, new CalledIn(calledIn))).isTrue();
        assertThat(find(calledIn.id()).decision()).isEqualTo(calledIn);
        assertThat(decisions.replace(2, new CallInConcluded(council))).isTrue();
        assertThat(decisions.replace(3, new CallInConcluded(stands))).isTrue();
        assertThat(find(calledIn.id())).isEqualTo(new Kept(4, stands));
    }

    @Test
    void readsBackUrgencyAndThatADecisionTookEffect() {
        ExecutiveDecision open = find(create()).decision();
        ExecutiveDecision urgent = after(open, new DeclareUrgent("The grant lapses.", null, CLERK), PUBLISHED);
        ExecutiveDecision effective = new ExecutiveDecision(
                open.id(), open.origin(), PUBLISHED, CLOSES, new Course.Effective(), PUBLISHED, CLOSES);

        Stream.of(urgent, effective).forEach(changed -> {
            decisions.replace(find(changed.id()).version(), new DeclaredUrgent(changed));
            assertThat(find(changed.id()).decision()).isEqualTo(changed);
        });
    }

    @Test
    void opensADecisionOnceAndLeavesItsCallInAlone() {
        ExecutiveDecision open = find(create()).decision();
        decisions.replace(1, new CalledIn(calledIn(open)));

        decisions.open(new OpenedToCallIn(open));

        assertThat(find(open.id()).decision().callIn()).isPresent();
    }

    @Test
    void findsByTheStatusOfTheMomentAndLeavesOutWhatIsExempt() {
        String meeting = "meeting-" + UUID.randomUUID();
        String open = create(meeting, false);
        String exempt = create(meeting, true);
        String called = create(meeting, false);
        decisions.replace(1, new CalledIn(calledIn(find(called).decision())));

        assertThat(list(meeting, CallInStatus.OPEN, PUBLISHED, false)).containsExactly(open);
        assertThat(list(meeting, CallInStatus.OPEN, CLOSES, true)).isEmpty();
        assertThat(list(meeting, CallInStatus.EFFECTIVE, CLOSES, true)).containsExactlyInAnyOrder(open, exempt);
        assertThat(list(meeting, CallInStatus.CALLED_IN, CLOSES, false)).containsExactly(called);
        assertThat(list(meeting, null, CLOSES, true)).hasSize(3).isSorted();
    }

    @Test
    void findsWhatIsDueToTakeEffectAndNothingElse() {
        String open = create();
        String called = create();
        decisions.replace(1, new CalledIn(calledIn(find(called).decision())));

        assertThat(due(CLOSES)).contains(open).doesNotContain(called);
        assertThat(due(CLOSES.minusMillis(1))).doesNotContain(open);
    }

    @Test
    void tellsOnTheTopicThatADecisionTookEffectHoweverManyGoRound() {
        String id = create("meeting-1", false, PUBLISHED.minus(Duration.ofDays(36_500)));
        EffectRound round = new EffectRound(decisions, () -> LATER.minus(Duration.ofDays(36_500)));

        round.goRound();
        round.goRound();

        try (TopicReader reader = new TopicReader(RealParts.kafka(), topic())) {
            assertThat(reader.await(id, found -> found.size() >= 2))
                    .extracting(record -> TopicReader.header(record, "ce_type"))
                    .containsExactly(
                            "org.moothall.minutes.decision-opened-to-call-in.v1",
                            "org.moothall.minutes.decision-took-effect.v1");
        }
        assertThat(find(id).version()).isEqualTo(2);
    }

    private List<String> due(Instant now) {
        return decisions.dueToTakeEffect(now, 1000).stream()
                .map(kept -> kept.decision().id())
                .toList();
    }

    private List<String> list(String meeting, @Nullable CallInStatus status, Instant now, boolean exemptToo) {
        return decisions
                .list(new CallInQuery(List.of(), "cabinet-1", meeting, status, null, 10), now, exemptToo)
                .stream()
                .map(kept -> kept.decision().id())
                .toList();
    }

    private static ExecutiveDecision calledIn(ExecutiveDecision open) {
        return after(open, new Request(members(), "It was not consulted on.", CLERK), PUBLISHED);
    }

    private String create(String meeting, boolean exempt) {
        return create(meeting, exempt, CLOSES);
    }

    private String create(String meeting, boolean exempt, Instant closes) {
        String id = "decision-" + UUID.randomUUID();
        Origin origin = new Origin(meeting, "item-2", "cabinet-1", "Cabinet", exempt, false);
        CallInEvent.OpenedToCallIn opened = new OpenedToCallIn(
                new ExecutiveDecision(id, origin, PUBLISHED, closes, new Course.Awaiting(), PUBLISHED, PUBLISHED));
        decisions.open(opened);
        return id;
    }

    private Kept find(String id) {
        return decisions.find(id).orElseThrow();
    }
}
