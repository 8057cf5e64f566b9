package org.moothall.minutes.meeting.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.Contract;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real consumer on the real topic, fed as meetings-service, an outsider or an accident would feed it. */
@ExtendWith(OutputCaptureExtension.class)
@RealService
class MeetingEventsIT {

    private static final JsonMapper JSON = JsonMapper.shared();
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
        for (String type : Contract.typesOf("meetings")) {
            Contract.examplesOf(type).values().forEach(body -> feed(type, (ObjectNode) JSON.readTree(body)));
        }
    }

    private void feed(String type, ObjectNode example) {
        String id = "golden-" + UUID.randomUUID();
        example.put("aFieldOfTomorrow", "unknown").putObject("another").put("deep", true);
        boolean ofMeeting = example.has("startsAt");
        if (ofMeeting) {
            example.put("meetingId", id);
        }
        wire.send(
                Wire.MEETINGS,
                type,
                id,
                example.path("version").asLong(),
                example.toString().getBytes(UTF_8));
        if (ofMeeting) {
            KnownMeeting known = await(id, example.path("version").asLong());
            assertThat(known.venue()).isEqualTo(example.path("venue").asString());
            assertThat(known.status()).isEqualTo(example.path("status").asString());
            assertThat(known.startsAt()).isEqualTo(example.path("startsAt").asString());
            assertThat(known.publishedAgenda().isPresent()).isEqualTo(example.has("agenda"));
            assertThat(book.find(id).isPresent()).isEqualTo(example.has("agenda"));
        }
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
