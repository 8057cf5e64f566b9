package org.moothall.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Pages that follow a meeting: minutes-service and the event stream are stubs that say what the test says. */
@Timeout(60)
@TestPropertySource(properties = {"moothall.live.pages=3", "moothall.live.sign-of-life=200ms"})
class LivePagesTest extends GatewayFromOutside {
    private static final StubService MEETINGS = new StubService();
    private static final StubService MINUTES = new StubService();
    private static final StubService NOTIFICATIONS = new StubService();
    /** Says nothing, and shows whether there is somebody to say it to. */
    private static final String COMMENT = ":\n";

    @Autowired
    @Qualifier("org.moothall.gateway.live.EventTail") private Lifecycle tail;

    private final List<InputStream> open = new ArrayList<>();
    /** The streams that somebody reads, and what each is still to be told. */
    private final Map<HttpExchange, BlockingQueue<String>> streams = new ConcurrentHashMap<>();

    private final AtomicInteger questions = new AtomicInteger();
    private volatile String progress = "";

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry settings) {
        settings.add("moothall.services.meetings", MEETINGS::address);
        settings.add("moothall.services.minutes", MINUTES::address);
        settings.add("moothall.services.notifications", NOTIFICATIONS::address);
    }

    /** No stream of the test before is left, nor a try to open one. */
    @BeforeEach
    void aMeetingAtItsFirstItem() {
        tail.stop();
        MEETINGS.answers(404, "application/json", "{}");
        NOTIFICATIONS.handles(this::stream);
        MINUTES.handles(exchange -> {
            questions.incrementAndGet();
            StubService.answer(exchange, 200, "application/json", progress);
        });
        progress = at(1, "Apologies");
        tail.start();
    }

    @AfterEach
    void everybodyLeaves() throws IOException {
        for (var page : open) {
            page.close();
        }
        streams.keySet().forEach(HttpExchange::close);
        Awaitility.await().until(() -> gauge() == 0);
    }

    @Test
    void aPageIsToldWhereTheMeetingIsAndThenWhereItComesTo() throws Exception {
        var page = follow("m1");
        assertThat(told(page)).containsExactly("event: progress", "data: " + at(1, "Apologies"));

        progress = at(2, "Potholes");
        tell(event("minutes-item-reached", "m1"));

        assertThat(told(page)).containsExactly("event: progress", "data: " + at(2, "Potholes"));
    }

    @Test
    void aSavedDraftMayHaveEndedTheMeetingAndNothingOfItIsTold() throws Exception {
        var page = follow("m1");
        told(page);

        progress =
                "{\"phase\":\"ended\",\"privateBusiness\":false,\"draft\":\"CANARY\",\"note\":{\"text\":\"CANARY\"}}";
        tell(
                "data: {\"type\":\"org.moothall.minutes.minutes-drafted.v1\",\"subject\":\"m1\",\"data\":{\"text\":\"CANARY\"}}\n\n");

        assertThat(told(page))
                .containsExactly("event: progress", "data: {\"phase\":\"ended\",\"privateBusiness\":false}");
    }

    @Test
    void aResultIsToldWhenItIsAnnouncedAndGoneWhenItIsTakenBack() throws Exception {
        var page = follow("m1");
        told(page);
        var before = progress;
        var result =
                "{\"itemId\":\"i2\",\"number\":2,\"title\":\"Potholes\",\"announcedAt\":\"2026-03-02T19:42:07.123Z\","
                        + "\"decisions\":[{\"verdict\":\"RESOLVED\",\"text\":\"that it be so\"}],\"motions\":[{\"text\":\"That it be.\","
                        + "\"result\":\"carried\"}]}";
        var announced = ",\"announced\":[{\"itemId\":\"i2\",\"announcedAt\":\"2026-03-02T19:42:07.123Z\"}],\"latest\":";

        progress = before.replaceFirst("}$", "") + announced
                + result.replace("\"title\"", "\"announcedBy\":\"CANARY\",\"title\"") + "}";
        tell(event("minutes-result-announced", "m1"));
        assertThat(told(page))
                .containsExactly(
                        "event: progress", "data: " + before.replaceFirst("}$", "") + announced + result + "}");

        progress = before;
        tell(event("minutes-result-retracted", "m1"));
        assertThat(told(page)).containsExactly("event: progress", "data: " + before);
    }

    @Test
    void aPublicationIsToldAsSuchAndOtherMeetingsAreNot() throws Exception {
        var page = follow("m1");
        told(page);

        tell(event("minutes-published", "m2"));
        tell(event("minutes-published", "m1"));

        assertThat(told(page)).containsExactly("event: changed", "data: {}");
    }

    @Test
    void allPagesShareOneStreamAndOneQuestion() throws Exception {
        var first = follow("m1");
        told(first);
        var second = follow("m1");
        var third = follow("m1");
        told(second);
        told(third);
        // What is asked for when a page and the stream open is no part of what a change costs.
        var before = new AtomicInteger();
        Awaitility.await()
                .during(Duration.ofMillis(300))
                .until(() -> streams.size() == 1 && before.getAndSet(questions.get()) == questions.get());

        progress = at(2, "Potholes");
        tell(event("minutes-item-reached", "m1"));

        for (var page : List.of(first, second, third)) {
            assertThat(told(page)).contains("data: " + at(2, "Potholes"));
        }
        assertThat(streams).hasSize(1);
        assertThat(questions.get() - before.get()).isEqualTo(1);
    }

    @Test
    void whereThereIsNoRoomAPageIsTurnedAwayAndToldWhenToComeBack() throws Exception {
        for (var page = 0; page < 3; page++) {
            told(follow("m1"));
        }

        var oneTooMany = get("/meetings/m1/live");

        assertThat(oneTooMany.statusCode()).isEqualTo(503);
        assertThat(problemType(oneTooMany)).isEqualTo("too-many-pages");
        assertThat(header(oneTooMany, "Retry-After")).isEqualTo("60");
    }

    @Test
    void whoHasGoneGivesTheSeatBack() throws Exception {
        for (var page = 0; page < 3; page++) {
            told(follow("m1"));
        }

        open.removeFirst().close();

        Awaitility.await().until(() -> gauge() == 2);
        assertThat(told(follow("m1"))).isNotEmpty();
    }

    /** Where one was, the failure of a page whose reader had gone broke off somebody else's, once in a few hundred times. */
    @Test
    void noConnectionGetsTheResponseOfAPageThatBroke(@Autowired ServletWebServerApplicationContext gateway) {
        var server = (TomcatWebServer) gateway.getWebServer();

        assertThat(server.getTomcat().getConnector().getProperty("processorCache"))
                .isEqualTo(0);
    }

    @Test
    void thereIsNothingToFollowOfAMeetingThatIsNotThere() throws Exception {
        MINUTES.answers(404, "application/json", "{}");

        assertThat(get("/meetings/nothing/live").statusCode()).isEqualTo(404);
    }

    @Test
    void aMeetingWithoutMinutesHasNotStarted() throws Exception {
        MINUTES.answers(404, "application/json", "{}");
        MEETINGS.answers(200, "application/json", "{}");

        assertThat(told(follow("m1"))).contains("data: {\"phase\":\"not-started\",\"privateBusiness\":false}");
    }

    @Test
    void withoutTheEventStreamAPageIsToldALittleLater() throws Exception {
        NOTIFICATIONS.answers(503, "text/plain", "no");
        var page = follow("m1");
        told(page);

        progress = at(2, "Potholes");

        assertThat(told(page)).contains("data: " + at(2, "Potholes"));
    }

    @Test
    void aStreamThatBreaksIsTakenUpAgainAndNothingIsMissed() throws Exception {
        var page = follow("m1");
        told(page);
        Awaitility.await().until(() -> streams.size() == 1);
        var first = streams.keySet().iterator().next();

        progress = at(2, "Potholes");
        first.close();

        assertThat(told(page)).contains("data: " + at(2, "Potholes"));
        Awaitility.await().until(() -> streams.size() == 1 && !streams.containsKey(first));
    }

    @Test
    void pagesAreToldAgainAfterTheGatewayWasPausedAndStartedAgain() throws Exception {
        var before = follow("m1");
        told(before);
        Awaitility.await().until(() -> streams.size() == 1);
        tail.stop();
        assertThat(told(before)).as("let go").isEmpty();
        Awaitility.await().until(streams::isEmpty);

        tail.start();

        var page = follow("m1");
        told(page);
        tell(event("minutes-published", "m1"));
        assertThat(told(page)).containsExactly("event: changed", "data: {}");
    }

    @Test
    void withoutMinutesServiceNobodyWaitsForEver() throws Exception {
        MINUTES.answers(500, "text/plain", "no");

        assertThat(get("/meetings/m1/live").statusCode()).isEqualTo(503);
    }

    @Test
    void openPagesDoNotKeepTheGatewayFromStopping() throws Exception {
        var gateway = new SpringApplicationBuilder(GatewayApplication.class)
                .run(
                        "--server.port=0",
                        "--moothall.services.meetings=" + MEETINGS.address(),
                        "--moothall.services.minutes=" + MINUTES.address(),
                        "--moothall.services.notifications=" + NOTIFICATIONS.address(),
                        "--spring.lifecycle.timeout-per-shutdown-phase=10m");
        var port = gateway.getEnvironment().getProperty("local.server.port");
        var page = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/meetings/m1/live"))
                        .build(),
                BodyHandlers.ofInputStream());
        open.add(page.body());
        assertThat(page.body().read()).isPositive();

        // Would last ten minutes if it waited for the page.
        gateway.close();

        assertThat(gateway.isActive()).isFalse();
    }

    private BufferedReader follow(String meeting) throws IOException, InterruptedException {
        HttpResponse<InputStream> page =
                client.send(to("/meetings/" + meeting + "/live").build(), BodyHandlers.ofInputStream());
        open.add(page.body());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        return new BufferedReader(new InputStreamReader(page.body(), UTF_8));
    }

    /** The lines of the next thing that is said; signs of life say nothing. */
    private static List<String> told(BufferedReader page) throws IOException {
        List<String> lines = new ArrayList<>();
        for (var line = page.readLine(); line != null; line = page.readLine()) {
            if (line.startsWith("event:") || line.startsWith("data:")) {
                lines.add(line);
            } else if (line.isEmpty() && !lines.isEmpty()) {
                return lines;
            }
        }
        return lines;
    }

    /** Says it on the one stream there is; one whose reader has gone is none as soon as that is seen. */
    private void tell(String text) {
        Awaitility.await("one stream").until(() -> streams.size() == 1);
        streams.values().forEach(stream -> stream.add(text));
    }

    private void stream(HttpExchange exchange) throws IOException {
        var mine = new LinkedBlockingQueue<String>();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            streams.put(exchange, mine);
            // As the service does; without a first word the head of the answer is not sent either.
            for (var text = "retry: 1\n\n"; ; text = next(mine)) {
                exchange.getResponseBody().write(text.getBytes(UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            streams.remove(exchange);
        }
    }

    private static String next(BlockingQueue<String> texts) throws InterruptedException {
        var text = texts.poll(50, TimeUnit.MILLISECONDS);
        return text == null ? COMMENT : text;
    }

    private double gauge() throws Exception {
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("live_pages"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static String at(int number, String title) {
        return "{\"phase\":\"in-session\",\"privateBusiness\":false,\"item\":{\"itemId\":\"i%d\",\"number\":%d,\"title\":\"%s\"}}"
                .formatted(number, number, title);
    }

    private static String event(String type, String meeting) {
        return "data: {\"type\":\"org.moothall.minutes.%s.v1\",\"subject\":\"%s\"}\n\n".formatted(type, meeting);
    }
}
