package org.moothall.minutes.meeting.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.GoldenExample;
import org.moothall.contracts.needs.Needs;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.meeting.Urgency;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.relay.kit.ConsumerGroup;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The real consumer on the real topic, fed as meetings-service, an outsider or an accident would feed it. */
@ExtendWith(OutputCaptureExtension.class)
@RealService
class MeetingEventsIT {

    private static final String GROUP = "minutes-service";
    private static final List<String> SUBSCRIBED = Needs.of(GROUP).events().keySet().stream()
            .filter(Contract.typesOf("meetings", "meeting-", "agenda-", "document-")::contains)
            .toList();
    private static final String PAST = "2026-03-03T10:00:00Z";

    @Autowired
    private KnownMeetings meetings;

    @Autowired
    private MinuteBook book;

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void understandsEveryGoldenExampleOfMeetingsWithUnknownFieldsToo() {
        assertUnderstood(GoldenExample::withUnknownFields);
    }

    @Test
    void understandsEveryGoldenExampleOfMeetingsAsItIsAndWithItsFieldsInAnotherOrder() {
        assertUnderstood(example -> example);
        assertUnderstood(example -> example.shuffled(new Random(1)));
    }

    private void assertUnderstood(UnaryOperator<GoldenExample> variant) {
        Map<String, GoldenExample> sent = new HashMap<>();
        for (String type : SUBSCRIBED) {
            GoldenExample.of(type).forEach(example -> sent.put("golden-" + UUID.randomUUID(), variant.apply(example)));
        }
        sent.forEach((id, example) -> send(id, example.with("meetingId", id)));

        ConsumerGroup.awaitEndOf(Wire.MEETINGS, GROUP);
        assertThat(sent).hasSizeGreaterThanOrEqualTo(15);
        sent.forEach((id, example) -> assertKnown(id, example.body()));
    }

    private void assertKnown(String id, JsonNode example) {
        KnownMeeting known = meetings.find(id).orElseThrow();
        assertThat(known.version()).isEqualTo(example.path("version").asLong());
        assertThat(known.bodyId()).isEqualTo(example.path("bodyId").asString());
        assertThat(known.bodyName()).isEqualTo(example.path("bodyName").asString());
        assertThat(known.venue()).isEqualTo(example.path("venue").asString());
        assertThat(known.status()).isEqualTo(example.path("status").asString());
        assertThat(known.startsAt()).isEqualTo(example.path("startsAt").asString());
        assertThat(known.historical()).isEqualTo(example.path("historical").asBoolean());
        assertThat(known.publishedAgenda().isPresent()).isEqualTo(example.has("agenda"));
        assertThat(book.find(id).isPresent()).isEqualTo(example.has("agenda"));
        known.publishedAgenda()
                .ifPresent(agenda -> assertThat(agenda)
                        .extracting(AgendaItem::title)
                        .containsExactlyElementsOf(example.at("/agenda/items")
                                .valueStream()
                                .map(item -> item.path("title").asString())
                                .toList()));
        known.publishedAgenda()
                .ifPresent(agenda -> assertThat(agenda)
                        .extracting(AgendaItem::urgency)
                        .containsExactlyElementsOf(example.at("/agenda/items")
                                .valueStream()
                                .map(MeetingEventsIT::urgency)
                                .toList()));
        assertThat(known.kind()).isEqualTo(example.path("kind").asString("ordinary"));
    }

    private static @Nullable Urgency urgency(JsonNode item) {
        return item.path("urgent").asBoolean(false)
                ? new Urgency(item.path("urgencyReason").asString())
                : null;
    }

    /** The whole life of a meeting in golden examples, told once in order and once in any order with duplicates. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void endsInTheSameStateInWhateverOrderTheEventsCome(long seed) {
        List<GoldenExample> life = new ArrayList<>();
        Stream.of(false, true)
                .forEach(withAgenda -> SUBSCRIBED.stream()
                        .flatMap(type -> GoldenExample.of(type).stream())
                        .filter(example -> example.body().has("agenda") == withAgenda)
                        .forEach(example -> life.add(example.withVersion(life.size() + 1))));
        List<GoldenExample> anyOrder = new ArrayList<>(life);
        anyOrder.addAll(life);
        Collections.shuffle(anyOrder, new Random(seed));

        String told = "in-order-" + UUID.randomUUID();
        String shuffled = "any-order-" + UUID.randomUUID();
        life.forEach(example -> send(told, example.with("meetingId", told)));
        anyOrder.forEach(example -> send(shuffled, example.with("meetingId", shuffled)));
        ConsumerGroup.awaitEndOf(Wire.MEETINGS, GROUP);

        assertThat(stateOf(shuffled)).isEqualTo(stateOf(told)).contains("version=" + life.size());
    }

    /** What is known of the meeting and what its minutes say of it, without the meeting's id. */
    private String stateOf(String id) {
        Minutes minutes = book.find(id).orElseThrow().minutes();
        return List.of(meetings.find(id).orElseThrow(), minutes.meeting(), minutes.items())
                .toString()
                .replace(id, "meeting");
    }

    private void send(String id, GoldenExample example) {
        wire.send(Wire.MEETINGS, example.type(), id, example.version(), example.bytes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsInTheSameStateUnderDuplicatesAndLateArrivals(long seed) {
        String id = "shuffled-" + UUID.randomUUID();
        List<Long> arrivals = new ArrayList<>();
        for (long version = 1; version <= 6; version++) {
            arrivals.addAll(List.of(version, version));
        }
        Collections.shuffle(arrivals, new Random(seed));

        arrivals.forEach(version -> Meetings.tell("agenda-published", id, version, PAST, "status-" + version));
        String last = "after-" + UUID.randomUUID();
        Meetings.tell("agenda-published", last, 1, PAST, "agenda-published");

        assertThat(await(id, 6).status()).isEqualTo("status-6");
        Awaitility.await().until(() -> book.find(last).isPresent());
        Awaitility.await()
                .untilAsserted(() -> assertThat(book.find(id))
                        .hasValueSatisfying(
                                filed -> assertThat(filed.minutes().items()).hasSize(3)));
    }

    @Test
    void keepsTheOffsetOfTheTimeThatTheMeetingStarts() {
        String id = "summer-" + UUID.randomUUID();
        Meetings.tell("meeting-scheduled", id, 1, "2027-06-01T10:00:00+01:00", "scheduled");

        assertThat(await(id, 1).startsAt()).hasToString("2027-06-01T10:00+01:00");
    }

    @Test
    void learnsThatAMeetingIsOfAnotherKindThanWasSaid() {
        String id = "kind-" + UUID.randomUUID();
        Meetings.tell("meeting-scheduled", id, 1, PAST, "scheduled");
        String corrected = Meetings.body(id, 2, PAST, "scheduled")
                .replace("\"historical\": false", "\"historical\": false, \"kind\": \"extraordinary\"");
        wire.send(Wire.MEETINGS, "org.moothall.meetings.meeting-kind-corrected.v1", id, 2, corrected.getBytes(UTF_8));

        assertThat(await(id, 2).isExtraordinary()).isTrue();
    }

    @Test
    void putsARecordThatCannotBeReadAsideAndReadsTheNext() {
        String poison = "poison-" + UUID.randomUUID();
        wire.send(new ProducerRecord<>(Wire.MEETINGS, poison, "not an event".getBytes(UTF_8)));
        wire.send(
                Wire.MEETINGS,
                "org.moothall.meetings.agenda-published.v1",
                poison,
                1,
                "{\"meetingId\": 7}".getBytes(UTF_8));
        String next = "next-" + UUID.randomUUID();
        byte[] readable = Meetings.body(next, 1, PAST, "agenda-published").getBytes(UTF_8);
        wire.send(Wire.MEETINGS, "org.moothall.meetings.agenda-published.v1", poison, 1, readable);

        Awaitility.await().until(() -> book.find(next).isPresent());
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "moothall.meetings.minutes-service.dead")) {
            assertThat(reader.await(poison, found -> found.size() == 2))
                    .extracting(record -> TopicReader.header(record, "dead-letter-reason"))
                    .satisfiesExactly(
                            missing -> assertThat(missing).contains("ce_id is missing"),
                            malformed -> assertThat(malformed).contains("bodyId is missing"));
        }
    }

    @Test
    void quotesNothingOfARecordThatCannotBeReadInItsReasonOrInTheLog(CapturedOutput log) {
        String key = "private-" + UUID.randomUUID();
        String type = "org.moothall.meetings.agenda-published.v1";
        wire.send(Wire.MEETINGS, type, key, 1, "squirrel".getBytes(UTF_8));
        wire.send(Wire.MEETINGS, type, key, 2, "{\"meetingId\": \"m\", \"startsAt\": \"squirrel\"}".getBytes(UTF_8));

        try (TopicReader reader = new TopicReader(RealParts.kafka(), "moothall.meetings.minutes-service.dead")) {
            assertThat(reader.await(key, found -> found.size() == 2))
                    .extracting(record -> TopicReader.header(record, "dead-letter-reason"))
                    .allSatisfy(reason -> assertThat(reason).contains("column").doesNotContain("squirrel"));
        }
        assertThat(log).doesNotContain("squirrel");
    }

    private KnownMeeting await(String id, long version) {
        return Awaitility.await(id)
                .until(
                        () -> meetings.find(id),
                        found -> found.filter(known -> known.version() == version)
                                .isPresent())
                .orElseThrow();
    }
}
