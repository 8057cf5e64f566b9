package org.moothall.notifications;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.moothall.notifications.SentEvents.AGENDA_PUBLISHED;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;
import org.moothall.notifications.Listening.Heard;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.Lifecycle;
import org.springframework.test.context.TestPropertySource;

@NotificationsIT
@TestPropertySource(
        properties = {
            "moothall.stream.connections=8",
            "moothall.stream.anonymous-connections=6",
            "moothall.stream.recent-records=64",
            "moothall.stream.catch-ups=2",
            "moothall.stream.heartbeat=300ms",
            // The stream reads by itself. This service's consumers would take partitions from that of the other tests,
            // and
            // keep what they read in a store of their own.
            "spring.cloud.stream.bindings.publicEvents-in-0.consumer.auto-startup=false",
            "spring.cloud.stream.bindings.subscriptionRequests-in-0.consumer.auto-startup=false"
        })
class EventStreamIT {
    private static final String MEETINGS = "moothall.meetings";
    private static final String ACTION_OPENED = "org.moothall.minutes.action-opened.v1";
    private static final int FAR_MORE_THAN_SOCKETS_HOLD = 2_500;

    /** A type that owes nobody a notice: what consumes the topic later passes over so many at once. */
    private static final String AGENDA_DRAFTED = "org.moothall.meetings.agenda-drafted.v1";

    private final String body = "body-" + UUID.randomUUID();
    private final List<Listening> open = new ArrayList<>();
    private final SentEvents events = new SentEvents();
    private final Map<Integer, Integer> versions = new HashMap<>();

    @Autowired
    private MeterRegistry meters;

    @Autowired
    @Qualifier("kafkaTail") private Lifecycle tail;

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void everySeatIsFree() {
        api = new Api(port);
        await("free seats").until(() -> connections() == 0);
    }

    @AfterEach
    void everybodyLeaves() {
        open.forEach(Listening::close);
        events.close();
    }

    @Test
    void tellsAnEventAsItHappensAndWholeAsWebhooksDo() {
        Listening listening = listen("");
        assertThat(listening.header("Content-Type")).startsWith("text/event-stream");

        String eventId = CouncilEvents.agendaPublished("m-" + body, body, 3, "Budget\n2027");

        Heard heard = about(listening, 1).getFirst();
        assertThat(heard.type()).isEqualTo(AGENDA_PUBLISHED);
        assertThat(heard.json().path("id").asString()).isEqualTo(eventId);
        assertThat(heard.json().path("specversion").asString()).isEqualTo("1.0");
        assertThat(heard.json().path("source").asString()).isEqualTo("/moothall/meetings-service");
        assertThat(heard.json().path("subject").asString()).isEqualTo("m-" + body);
        assertThat(heard.json().path("sequence").asString()).isEqualTo("3");
        assertThat(heard.json().path("dataschema").asString()).isEqualTo(Contract.addressOf(AGENDA_PUBLISHED));
        Contract.published(AGENDA_PUBLISHED).validate(heard.json().path("data").toString());
    }

    @Test
    void replaysFromTheFirstDayWhatTheTopicHoldsInTheOrderOfEachAggregate() throws Exception {
        send(40, 10);

        Listening listening = listen("?from=start&body=" + body);
        send(41, 12);

        Map<String, List<Long>> heard = bySubject(listening.await(41 * 12));
        assertThat(heard).hasSize(41);
        try (TopicReader topic = new TopicReader(RealParts.kafka(), MEETINGS)) {
            for (String subject : heard.keySet()) {
                List<ConsumerRecord<String, byte[]>> records = topic.await(subject, all -> all.size() >= 12);
                assertThat(heard.get(subject))
                        .isEqualTo(records.stream().map(TopicReader::sequence).toList())
                        .isEqualTo(LongStream.rangeClosed(1, 12).boxed().toList());
            }
        }
    }

    @Test
    void goesOnAfterTheLastEventIdWithNothingMissingAndNothingAgain() throws Exception {
        Listening first = listen("?body=" + body);
        send(10, 10);
        List<Heard> before = first.await(100).subList(0, 37);
        first.close();
        send(10, 20);

        Listening second = listenAfter("?body=" + body, before.getLast().id());

        List<Heard> all = new ArrayList<>(before);
        all.addAll(second.await(200 - 37));
        assertThat(bySubject(all).values())
                .hasSize(10)
                .allSatisfy(versions -> assertThat(versions)
                        .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList()));
    }

    /** As every pause of the application does, and none of a process that ends. */
    @Test
    void goesOnWithNothingMissingAfterTheServiceWasPausedAndStartedAgain() throws Exception {
        Listening first = listen("?body=" + body);
        send(1, 2);
        String place = first.await(2).getLast().id();
        tail.stop();
        await("the end of the stream").until(first::hasEnded);
        send(1, 4);

        tail.start();

        assertThat(listenAfter("?body=" + body, place).await(2))
                .extracting(Heard::sequence)
                .containsExactly(3L, 4L);
    }

    @Test
    void whoHeardNothingBeforeTheBreakMissesNothingEither() throws Exception {
        Listening first = listen("?body=" + body);
        String place = first.lastId();
        first.close();
        send(1, 3);

        Listening second = listen("?body=" + body + "&lastEventId=" + place);

        assertThat(second.await(3)).extracting(Heard::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void theHeaderComesBeforeTheParameter() throws Exception {
        Listening first = listen("?body=" + body);
        String old = first.lastId();
        send(1, 2);
        String newer = first.await(2).getLast().id();
        send(1, 3);

        Listening second = listenAfter("?body=" + body + "&lastEventId=" + old, newer);

        assertThat(second.await(1)).extracting(Heard::sequence).containsExactly(3L);
    }

    @Test
    void aPlaceMovesOnWithEventsThatWereNotAskedFor() throws Exception {
        Listening other = listen("?body=somebody-else");
        String place = other.lastId();

        send(1, 5);

        await("a new place").until(() -> !other.lastId().equals(place));
        assertThat(other.heard()).isEmpty();
    }

    @Test
    void aReaderWhoIsOverrunCatchesUpAndMissesNothing() throws Exception {
        try (Raw slow = new Raw(port, "?body=" + body)) {
            assertThat(slow.status()).isEqualTo(200);
            await("a seat").until(() -> connections() == 1);
            double before = sent();
            for (int version = 1; version <= FAR_MORE_THAN_SOCKETS_HOLD; version++) {
                events.send(MEETINGS, AGENDA_DRAFTED, "m-" + body, version, body, 8_000);
            }
            events.flushed();
            Listening quick = listen("?from=start&body=" + body);
            quick.await(FAR_MORE_THAN_SOCKETS_HOLD);
            assertThat(sent() - before).isLessThan(2.0 * FAR_MORE_THAN_SOCKETS_HOLD);

            assertThat(slow.sequences(FAR_MORE_THAN_SOCKETS_HOLD))
                    .isEqualTo(LongStream.rangeClosed(1, FAR_MORE_THAN_SOCKETS_HOLD)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void tellsOnlyOfTheBodiesAndTypesThatWereAskedFor() throws Exception {
        Listening listening = listen("?body=" + body + "&body=x-" + body
                + "&type=agenda-published&type=org.moothall.minutes.action-opened.v1");

        events.send(MEETINGS, "org.moothall.meetings.meeting-scheduled.v1", "m-" + body, 1, body, 0);
        events.send(MEETINGS, AGENDA_PUBLISHED, "m-" + body, 2, body, 0);
        events.send(MEETINGS, AGENDA_PUBLISHED, "n-" + body, 1, "y-" + body, 0);
        events.send("moothall.minutes", ACTION_OPENED, "a-" + body, 1, "x-" + body, 0);
        events.send(MEETINGS, AGENDA_PUBLISHED, "m-" + body, 3, body, 0);
        events.flushed();

        List<Heard> heard = listening.await(3);
        assertThat(bySubject(heard)).isEqualTo(Map.of("m-" + body, List.of(2L, 3L), "a-" + body, List.of(1L)));
    }

    @Test
    void passesOverARecordThatIsNoEventAndGoesOn() throws Exception {
        Listening listening = listen("?body=" + body);
        events.send(MEETINGS, AGENDA_PUBLISHED, "m-" + body, 1, body, 0);
        events.sendNonsense(MEETINGS, "m-" + body);
        CouncilEvents.send(MEETINGS, "m-" + body, AGENDA_PUBLISHED, "{ not JSON");
        events.flushed();
        String place = listening.await(1).getLast().id();
        await("the place behind it").until(() -> !listening.lastId().equals(place));

        events.send(MEETINGS, AGENDA_PUBLISHED, "m-" + body, 3, body, 0);
        events.flushed();

        assertThat(listening.await(2)).extracting(Heard::sequence).containsExactly(1L, 3L);
        assertThat(listenAfter("?body=" + body, place).await(1))
                .extracting(Heard::sequence)
                .containsExactly(3L);
    }

    @Test
    void staysOpenWhileTheBrokerIsAwayAndGoesOnWhenItIsBack() throws Exception {
        Listening live = listen("?body=" + body);
        Listening behind = listen("?from=start&body=" + body);
        send(1, 1);
        live.await(1);
        behind.await(1);

        RealParts.embeddedKafka().stop();
        Listening opened;
        try {
            live.awaitHeartbeat();
            opened = listenAfter("?body=" + body, live.lastId());
            opened.awaitHeartbeat();
        } finally {
            RealParts.embeddedKafka().start();
        }
        send(1, 2);

        assertThat(live.await(2)).extracting(Heard::sequence).containsExactly(1L, 2L);
        assertThat(behind.await(2)).extracting(Heard::sequence).containsExactly(1L, 2L);
        assertThat(opened.await(1)).extracting(Heard::sequence).containsExactly(2L);
        assertThat(live.hasEnded()).isFalse();
    }

    @Test
    void subscriptionsAndDeliveriesAreToldOnlyToThoseWhoLookAfterThem() throws Exception {
        String type = "org.moothall.notifications.notice-due.v1";
        Listening everyone = listen("");
        Listening integrator = listen("?type=notice-due", Role.INTEGRATOR);
        Listening operator = listen("?owner=notifications&owner=meetings", Role.OPERATOR);

        events.send("moothall.notifications", type, "d-" + body, 1, body, 0);
        events.flushed();
        send(1, 1);

        assertThat(about(integrator, 1)).extracting(Heard::type).containsExactly(type);
        assertThat(about(operator, 2)).extracting(Heard::type).containsExactlyInAnyOrder(type, AGENDA_DRAFTED);
        assertThat(about(everyone, 1)).extracting(Heard::type).containsExactly(AGENDA_DRAFTED);
        assertThat(everyone.heard()).noneMatch(heard -> heard.type().contains(".notifications."));
    }

    @Test
    void seatsAtRiskAreToldToThoseWhoLookAfterThemAndPassedOverForEverybodyElse() throws Exception {
        String type = "org.moothall.minutes.member-attendance-at-risk.v1";
        Listening everyone = listen("");
        Listening officer = listen("", Role.OFFICER);

        events.send("moothall.minutes", type, "c-" + body, 1, body, 0);
        events.send("moothall.minutes", ACTION_OPENED, "a-" + body, 1, body, 0);
        events.flushed();

        assertThat(about(officer, 2)).extracting(Heard::type).containsExactlyInAnyOrder(type, ACTION_OPENED);
        assertThat(about(everyone, 1)).extracting(Heard::type).containsExactly(ACTION_OPENED);
        assertThat(api.get("/api/events?type=member-attendance-at-risk").status())
                .isEqualTo(401);
        assertThat(api.get("/api/events?type=member-attendance-at-risk", Role.MEMBER)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "CHAIR", "MEMBER", "OFFICER"})
    void othersAreRefusedThem(Role role) {
        assertThat(api.get("/api/events?owner=notifications", role).status()).isEqualTo(403);
        assertThat(api.get("/api/events?type=notice-due").status()).isEqualTo(401);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithTheReason() {
        Api.Answer type = api.get("/api/events?type=meeting-postponed");
        assertThat(type.status()).isEqualTo(400);
        assertThat(type.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(type.text("type")).endsWith("/unknown-event");
        assertThat(type.json().path("knownEvents").toString()).contains(AGENDA_PUBLISHED);

        assertThat(api.get("/api/events?owner=finance").text("type")).endsWith("/unknown-owner");
        assertThat(api.get("/api/events?from=monday").text("type")).endsWith("/invalid-request");
        assertThat(api.get("/api/events?lastEventId=12").text("type")).endsWith("/malformed-position");
        assertThat(api.get("/api/events?lastEventId=").status()).isEqualTo(400);
        assertThat(api.get("/api/events?body=").status()).isEqualTo(400);
        assertThat(connections()).isZero();
    }

    @Test
    void aPlaceOfOtherTopicsIsRefused() {
        String place = listen("?owner=meetings").lastId();

        assertThat(api.get("/api/events?lastEventId=" + place).text("type")).endsWith("/position-of-other-topics");
    }

    @Test
    void whoFindsNoSeatIsToldWhenToComeBackAndThoseWhoSignedInHaveSomeOfTheirOwn() {
        IntStream.range(0, 6).forEach(_ -> listen(""));

        Api.Answer full = api.get("/api/events");
        assertThat(full.status()).isEqualTo(503);
        assertThat(full.text("type")).endsWith("/too-many-streams");
        assertThat(full.header("Retry-After")).isEqualTo("5");
        listen("", Role.INTEGRATOR);
        listen("", Role.CLERK);
        assertThat(api.get("/api/events", Role.OPERATOR).status()).isEqualTo(503);

        open.getFirst().close();
        await("the heartbeat to find that somebody has gone").until(() -> connections() < 8);
        listen("");
    }

    @Test
    void theHeadAloneIsAnsweredAndEnds() throws Exception {
        try (Raw head = new Raw(port, "HEAD", "")) {
            assertThat(head.status()).isEqualTo(200);
        }
        await("a free seat").until(() -> connections() == 0);
    }

    @Test
    void isDescribedAsAStream() {
        var answers = api.get("/v3/api-docs").json().at("/paths/~1api~1events/get");

        assertThat(answers.at("/responses/200/content").has("text/event-stream"))
                .isTrue();
        assertThat(answers.path("parameters").toString())
                .contains("Last-Event-ID", "lastEventId", "body", "type", "owner", "from");
    }

    private Listening listen(String query, Role... roles) {
        return listenAfter(query, "", roles);
    }

    private Listening listenAfter(String query, String lastEventId, Role... roles) {
        Listening listening = Listening.to(port, query, lastEventId, roles);
        open.add(listening);
        return listening;
    }

    /** Brings each of so many aggregates of this test's body up to a version, in turns. */
    private void send(int aggregates, int upTo) throws Exception {
        for (int version = 1; version <= upTo; version++) {
            for (int aggregate = 0; aggregate < aggregates; aggregate++) {
                if (versions.getOrDefault(aggregate, 0) < version) {
                    versions.put(aggregate, version);
                    events.send(MEETINGS, AGENDA_DRAFTED, "m" + aggregate + "-" + body, version, body, 0);
                }
            }
        }
        events.flushed();
    }

    private List<Heard> about(Listening listening, int events) {
        return about(listening.await(all -> about(all).size() >= events));
    }

    private List<Heard> about(List<Heard> all) {
        return all.stream().filter(heard -> heard.subject().endsWith(body)).toList();
    }

    private static Map<String, List<Long>> bySubject(List<Heard> heard) {
        return heard.stream()
                .collect(Collectors.groupingBy(
                        Heard::subject, Collectors.mapping(Heard::sequence, Collectors.toList())));
    }

    private int connections() {
        return (int) meters.get("events.stream.connections").gauge().value();
    }

    private double sent() {
        return meters.get("events.stream.sent").functionCounter().count();
    }

    /** A connection whose owner reads when it likes; of HTTP 1.0, which has no chunks. */
    private static final class Raw implements AutoCloseable {
        private final Socket socket = new Socket();
        private final BufferedReader lines;

        Raw(int port, String query) throws IOException {
            this(port, "GET", query);
        }

        Raw(int port, String method, String query) throws IOException {
            socket.setReceiveBufferSize(16_384);
            socket.setSoTimeout((int) Duration.ofSeconds(40).toMillis());
            socket.connect(new InetSocketAddress("localhost", port));
            socket.getOutputStream()
                    .write((method + " /api/events" + query + " HTTP/1.0\r\nHost: localhost\r\n\r\n")
                            .getBytes(US_ASCII));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        }

        int status() throws IOException {
            return Integer.parseInt(lines.readLine().split(" ")[1]);
        }

        List<Long> sequences(int events) throws IOException {
            List<Long> sequences = new ArrayList<>();
            while (sequences.size() < events) {
                String line = lines.readLine();
                if (line.startsWith("data: ")) {
                    sequences.add(Long.valueOf(
                            Json.read(line.substring(6)).path("sequence").asString()));
                }
            }
            return sequences;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
