package org.moothall.relay.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.moothall.relay.inbox.ReadingService;
import org.springframework.beans.factory.annotation.Autowired;

class DeadLetterHandlingIT extends ReadingService {

    private static final Operator OTTO = new Operator("otto", "Otto Operator");
    private static final Operator OLGA = new Operator("olga", "Olga Operator");
    private static final Set<LetterState> ALL = EnumSet.allOf(LetterState.class);

    @Autowired
    private Decisions decisions;

    private static Predicate<DeadLetter> ofKey(String key) {
        return letter -> letter.key() != null && letter.key().text().equals(key);
    }

    private DeadLetter letterOf(String key) {
        return await("dead letter of " + key)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> deadLetters.list(ALL, null, 1_000).stream()
                                .filter(ofKey(key))
                                .toList(),
                        found -> !found.isEmpty())
                .getLast();
    }

    private boolean isOpen(String key) {
        return deadLetters.list(EnumSet.of(LetterState.OPEN), null, 1_000).stream()
                .anyMatch(ofKey(key));
    }

    @Test
    void showsWhatCouldNotBeReadWithItsReasonAndWhereItCameFrom() {
        String subject = newSubject();

        tell(subject, 1, "gibberish of " + subject);

        DeadLetter letter = letterOf(subject);
        assertThat(letter.reason()).isEqualTo("what does 'gibberish of " + subject + "' mean?");
        assertThat(letter.origin().topic()).isEqualTo(TOPIC);
        assertThat(letter.origin().partition()).isBetween(0, 1);
        assertThat(letter.origin().offset()).isNotNegative();
        assertThat(letter.body()).isEqualTo(new Text("gibberish of " + subject, false, true));
        assertThat(letter.headers())
                .extracting(DeadLetter.Header::name)
                .containsExactlyInAnyOrder("ce_id", "ce_type", "ce_subject", "ce_time", "ce_sequence");
        assertThat(letter.decision()).isEqualTo(Decision.NONE);
        assertThat(deadLetters.find(letter.id())).contains(letter);
    }

    @Test
    void showsOfALongBodyItsBeginningAndSaysWhatIsNoText() {
        String key = newSubject();
        byte[] body = "x".repeat(Text.MOST + 1).getBytes(UTF_8);
        body[3] = (byte) 0xff;

        send(new ProducerRecord<>(TOPIC, key, body));

        Text shown = letterOf(key).body();
        assertThat(shown).isNotNull();
        assertThat(shown.text()).hasSize(Text.MOST).startsWith("xxx\uFFFDxx");
        assertThat(shown.cut()).isTrue();
        assertThat(shown.utf8()).isFalse();
    }

    @Test
    void givesALetterToTheConsumerOnceItUnderstandsIt() throws Exception {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);
        notes.learned.add("gibberish of " + subject);

        LetterOutcome outcome = deadLetters.replay(letter.id(), OTTO);

        assertThat(outcome).isInstanceOf(LetterOutcome.Done.class);
        assertThat(nextOf(subject).body()).isEqualTo("gibberish of " + subject);
        Decision decision = letterOf(subject).decision();
        assertThat(decision.state()).isEqualTo(LetterState.REPLAYED);
        assertThat(decision.by()).isEqualTo(OTTO);
        assertThat(decision.at()).isNotNull();
        assertThat(isOpen(subject)).isFalse();
    }

    @Test
    void keepsALetterOpenThatStillCannotBeReadAndRecordsTheTry() {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);

        LetterOutcome outcome = deadLetters.replay(letter.id(), OTTO);

        String reason = "what does 'gibberish of " + subject + "' mean?";
        assertThat(outcome).isEqualTo(new LetterOutcome.StillUndecodable(reason));
        Decision decision = letterOf(subject).decision();
        assertThat(decision.state()).isEqualTo(LetterState.OPEN);
        assertThat(decision.tries()).isEqualTo(1);
        assertThat(decision.lastTry()).isNotNull().satisfies(last -> {
            assertThat(last.by()).isEqualTo(OTTO);
            assertThat(last.reason()).isEqualTo(reason);
        });
        assertThat(isOpen(subject)).isTrue();
    }

    @Test
    void keepsALetterOpenThatItsConsumerFailsOn() {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);
        notes.failingOn.add(subject);

        LetterOutcome outcome = deadLetters.replay(letter.id(), OTTO);

        assertThat(outcome).isEqualTo(new LetterOutcome.NotHandled("no pencil for " + subject));
        assertThat(isOpen(subject)).isTrue();
    }

    @Test
    void recordsWhoDiscardedALetterAndWhyAndLeavesItOnTheTopic() {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);

        LetterOutcome outcome = deadLetters.discard(letter.id(), OLGA, "sent by a test system");

        assertThat(outcome).isInstanceOf(LetterOutcome.Done.class);
        Decision decision = letterOf(subject).decision();
        assertThat(decision.state()).isEqualTo(LetterState.DISCARDED);
        assertThat(decision.by()).isEqualTo(OLGA);
        assertThat(decision.reason()).isEqualTo("sent by a test system");
        assertThat(isOpen(subject)).isFalse();
    }

    @Test
    void letsOnlyOneOfManyOperatorsActOnALetter() throws Exception {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);
        notes.learned.add("gibberish of " + subject);

        List<Callable<LetterOutcome>> operators = List.of(
                () -> deadLetters.replay(letter.id(), OTTO),
                () -> deadLetters.discard(letter.id(), OLGA, "not needed"),
                () -> deadLetters.replay(letter.id(), OLGA),
                () -> deadLetters.discard(letter.id(), OTTO, "not needed"));
        List<LetterOutcome> outcomes;
        try (var all = Executors.newFixedThreadPool(operators.size())) {
            outcomes = all.invokeAll(operators).stream().map(Future::resultNow).toList();
        }

        assertThat(outcomes).filteredOn(LetterOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(LetterOutcome.Taken.class::isInstance).hasSize(3);
    }

    @Test
    void refusesToActOnALetterThatIsClosedAndSaysHowItWasClosed() {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);
        deadLetters.discard(letter.id(), OLGA, "not needed");

        LetterOutcome outcome = deadLetters.replay(letter.id(), OTTO);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LetterOutcome.Taken.class,
                        taken -> assertThat(taken.letter().decision().by()).isEqualTo(OLGA));
    }

    @Test
    void leavesALetterAloneThatSomebodyHasInHand() {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);
        LetterId id = new LetterId(TOPIC, Long.parseLong(letter.id().replace(TOPIC + "-", "")));
        Claim held = decisions.claim(id, OLGA).orElseThrow();

        assertThat(deadLetters.replay(letter.id(), OTTO)).isInstanceOf(LetterOutcome.Taken.class);

        decisions.failed(held, "thought better of it");
        assertThat(deadLetters.replay(letter.id(), OTTO)).isInstanceOf(LetterOutcome.StillUndecodable.class);
    }

    @Test
    void knowsNoLetterThatIsNotThere() {
        assertThat(deadLetters.find(TOPIC + "-999999")).isEmpty();
        assertThat(deadLetters.find("of another topic-0")).isEmpty();
        assertThat(deadLetters.find("nonsense")).isEmpty();
        assertThat(deadLetters.replay(TOPIC + "-999999", OTTO)).isEqualTo(new LetterOutcome.Unknown());
        assertThat(deadLetters.discard("nonsense", OTTO, "why not")).isEqualTo(new LetterOutcome.Unknown());
    }

    @Test
    void listsPageByPageInTheOrderOfDying() {
        String first = newSubject();
        tell(first, 1, "gibberish 1");
        letterOf(first);
        String second = newSubject();
        tell(second, 1, "gibberish 2");

        DeadLetter last = letterOf(second);
        List<DeadLetter> rest = deadLetters.list(ALL, letterOf(first).id(), 1);

        assertThat(rest).containsExactly(last);
        assertThat(deadLetters.list(ALL, last.id(), 10)).noneMatch(ofKey(first));
    }

    @Test
    void replaysAllThatIsUnderstoodByNowAndReportsTheRest() throws Exception {
        String understood = newSubject();
        String never = newSubject();
        tell(understood, 1, "gibberish of " + understood);
        letterOf(understood);
        tell(never, 1, "gibberish of " + never);
        DeadLetter kept = letterOf(never);
        notes.learned.add("gibberish of " + understood);

        ReplayReport report = deadLetters.replayAll(OTTO, null, 1_000);

        assertThat(report.replayed()).isEqualTo(1);
        assertThat(report.stillUndecodable())
                .contains(new ReplayReport.Kept(kept.id(), "what does 'gibberish of " + never + "' mean?"));
        assertThat(report.last()).isNull();
        assertThat(nextOf(understood).sequence()).isEqualTo(1);
        assertThat(isOpen(understood)).isFalse();
        assertThat(isOpen(never)).isTrue();
    }

    @Test
    void replaysSoManyAtATimeAndSaysWhereToGoOn() {
        String first = newSubject();
        tell(first, 1, "gibberish of " + first);
        letterOf(first);
        String second = newSubject();
        tell(second, 1, "gibberish of " + second);
        DeadLetter behind = letterOf(second);

        ReplayReport report = deadLetters.replayAll(OTTO, null, 1);

        assertThat(report.stillUndecodable()).hasSize(1);
        assertThat(report.last()).isNotNull();
        assertThat(deadLetters.replayAll(OTTO, report.last(), 1_000).stillUndecodable())
                .extracting(ReplayReport.Kept::id)
                .contains(behind.id())
                .doesNotContain(report.last());
    }

    @Test
    void stopsReplayingAtALetterThatItsConsumerFailsOn() {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);
        notes.failingOn.add(subject);

        ReplayReport report = deadLetters.replayAll(OTTO, null, 1_000);

        assertThat(report.notHandled()).isEqualTo(new ReplayReport.Kept(letter.id(), "no pencil for " + subject));
        assertThat(report.last()).isEqualTo(letter.id());
    }

    @Test
    void measuresHowManyAreOpen() {
        String subject = newSubject();
        tell(subject, 1, "gibberish of " + subject);
        DeadLetter letter = letterOf(subject);
        await().until(() -> gauge("dead.letters.open") == open());

        deadLetters.discard(letter.id(), OTTO, "not needed");

        await().until(() -> gauge("dead.letters.open") == open());
    }

    private int open() {
        return deadLetters.list(EnumSet.of(LetterState.OPEN), null, 1_000).size();
    }
}
