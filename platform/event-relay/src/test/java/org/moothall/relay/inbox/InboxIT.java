package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.relay.deadletter.LetterState;
import org.moothall.relay.gap.ConsumedVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.messaging.Message;

/** What becomes of a poll in which something fails. */
class InboxIT extends ReadingService {

    private static final String POLLED = "test.polled";

    @Autowired
    private Inbox inbox;

    @Autowired
    private MongoTemplate mongo;

    private final List<String> handled = new ArrayList<>();
    private String one = "";
    private String other = "";

    @BeforeEach
    void twoAggregates() {
        one = newSubject();
        other = newSubject();
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String subject, long version) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>(POLLED, 0, offset, subject.getBytes(UTF_8), "word".getBytes(UTF_8));
        record.headers().add("ce_subject", subject.getBytes(UTF_8));
        record.headers().add("ce_sequence", Long.toString(version).getBytes(UTF_8));
        return record;
    }

    @SafeVarargs
    private void read(ConsumerRecord<byte[], byte[]>... records) {
        inbox.read(new Poll(Arrays.asList(records)), this::handle);
    }

    private void handle(Message<byte[]> message) {
        String what = RecordMessage.text(message, "ce_subject") + " " + RecordMessage.text(message, "ce_sequence");
        if (notes.failingOn.contains(what)) {
            throw new UndecodableEvent("what is " + what + "?");
        }
        handled.add(what);
    }

    private long highestOf(String subject) {
        Document known = mongo.findById(POLLED + "/" + subject, Document.class, "consumedVersions");
        return known == null ? 0 : known.get("highest", Number.class).longValue();
    }

    @Test
    void notesOfEachAggregateTheLastVersionOfThePoll() {
        read(record(0, one, 1), record(1, other, 1), record(2, one, 2), record(3, one, 3));
        read(record(4, one, 4), record(5, one, 5));

        assertThat(highestOf(one)).isEqualTo(5);
        assertThat(highestOf(other)).isEqualTo(1);
        assertThat(missingOf(one)).isEmpty();
        assertThat(handled).hasSize(6);
    }

    @Test
    void namesTheRecordThatFailsNotesThoseBeforeItAndTouchesNoneAfterIt() {
        notes.failingOn.add(one + " 3");

        BatchListenerFailedException failure = catchThrowableOfType(
                BatchListenerFailedException.class,
                () -> read(
                        record(0, one, 1),
                        record(1, other, 1),
                        record(2, one, 2),
                        record(3, one, 3),
                        record(4, other, 2)));

        assertThat(failure.getRecord().offset()).isEqualTo(3);
        assertThat(failure).hasRootCauseInstanceOf(UndecodableEvent.class);
        assertThat(handled).containsExactly(one + " 1", other + " 1", one + " 2");
        assertThat(highestOf(one)).isEqualTo(2);
        assertThat(highestOf(other)).isEqualTo(1);
    }

    @Test
    void namesTheRecordWhoseVersionCannotBeNoted() {
        mongo.insert(new Document("_id", POLLED + "/" + other).append("highest", "no number"), "consumedVersions");

        BatchListenerFailedException failure = catchThrowableOfType(
                BatchListenerFailedException.class,
                () -> read(record(0, one, 1), record(1, other, 2), record(2, one, 2)));

        assertThat(failure.getRecord().offset()).isEqualTo(1);
        mongo.remove(query(where("_id").is(POLLED + "/" + other)), "consumedVersions");
        read(record(1, other, 1), record(2, one, 2));
        assertThat(highestOf(one)).isEqualTo(2);
        assertThat(highestOf(other)).isEqualTo(1);
    }

    @Test
    void countsDuplicatesLateOnesAndHolesOfAPollAsItWouldOneByOne() {
        read(record(0, one, 1), record(1, one, 1), record(2, one, 4), record(3, one, 3), record(4, other, 1));
        read(record(0, one, 1), record(4, other, 1), record(5, other, 2));

        assertThat(highestOf(one)).isEqualTo(4);
        assertThat(missingOf(one)).containsExactly("2-2");
        assertThat(highestOf(other)).isEqualTo(2);
        read(record(6, one, 2), record(7, one, 5));
        assertThat(missingOf(one)).isEmpty();
        assertThat(highestOf(one)).isEqualTo(5);
    }

    @Test
    void closesTheHoleOfADeadLetterThatComesAfterAllWithWhatFollowsIt() {
        read(record(0, one, 1));
        ConsumedVersion.of(record(1, one, 2)).ifPresent(gaps::lost);
        assertThat(missingOf(one)).containsExactly("2-2");

        read(record(1, one, 2), record(2, one, 3));

        assertThat(missingOf(one)).isEmpty();
        assertThat(highestOf(one)).isEqualTo(3);
    }

    @Test
    void aBadRecordAmongGoodOnesGoesAloneToTheDeadLettersAndTheOthersAreHandledInOrder() throws Exception {
        String stuck = newSubject();
        notes.failingOn.add(stuck);
        tell(stuck, 1, "the partition stands still until all have come");
        List<String> told = new ArrayList<>();
        for (int n = 1; n <= 40; n++) {
            boolean bad = n % 13 == 0;
            told.add((bad ? "gibberish " : "word ") + n);
            tell(stuck, n + 1, told.getLast());
        }

        notes.failingOn.clear();

        List<String> read = new ArrayList<>();
        while (read.size() < 38) {
            read.add(nextOf(stuck).body());
        }
        told.removeIf(word -> word.startsWith("gibberish"));
        assertThat(read.subList(1, 38)).containsExactlyElementsOf(told);
        assertThat(read.getFirst()).startsWith("the partition");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(missingOf(stuck)).containsExactly("14-14", "27-27", "40-40"));
        assertThat(deadLetters.list(EnumSet.of(LetterState.OPEN), null, 1_000).stream()
                        .filter(letter ->
                                letter.key() != null && letter.key().text().equals(stuck))
                        .map(letter ->
                                letter.body() == null ? "" : letter.body().text()))
                .containsExactlyInAnyOrder("gibberish 13", "gibberish 26", "gibberish 39");
    }
}
