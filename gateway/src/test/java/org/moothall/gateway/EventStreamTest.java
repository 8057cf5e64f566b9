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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** notifications-service is a stub that streams what the test tells it to. */
@TestPropertySource(
        properties = {
            "moothall.client.answer-timeout=300ms",
            "moothall.client.connect-timeout=300ms",
            "moothall.client.connections-per-service=2",
            "moothall.client.streams=4"
        })
class EventStreamTest extends GatewayFromOutside {
    private static final StubService NOTIFICATIONS = new StubService();
    private static final StubService OTHERS = new StubService();
    private static final String END = "end";

    private final List<InputStream> open = new ArrayList<>();
    private final List<HttpExchange> served = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry settings) {
        settings.add("moothall.services.meetings", OTHERS::address);
        settings.add("moothall.services.minutes", OTHERS::address);
        settings.add("moothall.services.notifications", NOTIFICATIONS::address);
    }

    @BeforeEach
    void theServiceSaysWhatTheTestSays() {
        OTHERS.reset();
        NOTIFICATIONS.reset();
    }

    @AfterEach
    void everybodyLeaves() throws IOException {
        said.add(END);
        served.forEach(HttpExchange::close);
        for (var stream : open) {
            stream.close();
        }
    }

    @Test
    @Timeout(30)
    void passesEachEventOnAsItComes() throws Exception {
        NOTIFICATIONS.handles(this::sayWhatIsSaid);
        said.add("id: 1\n\n");

        var stream = listen();
        try (var lines = lines(stream)) {
            assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(lines.readLine()).isEqualTo("id: 1");
            assertThat(lines.readLine()).isEmpty();

            said.add("data: x\n\n");
            assertThat(lines.readLine()).isEqualTo("data: x");
        }
    }

    @Test
    @Timeout(30)
    void handsOnThePlaceToComeBackTo() throws Exception {
        NOTIFICATIONS.answers(200, "text/plain", "");

        send(to("/api/events?body=b1").header("Last-Event-ID", "place-7").header("Accept", "text/event-stream"));

        var asked = NOTIFICATIONS.next();
        assertThat(asked.headers().getFirst("Last-Event-ID")).isEqualTo("place-7");
        assertThat(asked.uri()).hasToString("/api/events?body=b1");
    }

    @Test
    @Timeout(30)
    void aSilenceLongerThanOtherAnswersMayTakeDoesNotEndAStream() throws Exception {
        NOTIFICATIONS.handles(this::sayWhatIsSaid);
        said.add("id: 1\n\n");
        try (var lines = lines(listen())) {
            lines.readLine();
            lines.readLine();
            var silent = new CountDownLatch(1);
            OTHERS.handles(exchange -> await(silent, exchange));
            assertThat(get("/api/meetings").statusCode()).isEqualTo(504);
            assertThat(get("/api/meetings").statusCode()).isEqualTo(504);
            silent.countDown();

            said.add("data: x\n\n");

            assertThat(lines.readLine()).isEqualTo("data: x");
        }
    }

    @Test
    @Timeout(60)
    void letsTheServiceGoAsSoonAsTheReaderHasGone() throws Exception {
        var cut = new CountDownLatch(1);
        NOTIFICATIONS.handles(exchange -> {
            try {
                sayForEver(exchange);
            } catch (IOException gone) {
                cut.countDown();
                throw gone;
            }
        });

        var stream = listen();
        assertThat(stream.body().read()).isPositive();
        stream.body().close();

        assertThat(cut.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @Timeout(60)
    void streamsTakeNoConnectionFromOtherRequestsAndAreLimitedThemselves() throws Exception {
        NOTIFICATIONS.handles(exchange -> {
            if (exchange.getRequestURI().getPath().equals("/api/events")) {
                sayHello(exchange);
            } else {
                StubService.answer(exchange, 200, "text/plain", "well");
            }
        });
        for (var i = 0; i < 4; i++) {
            assertThat(listen().body().read()).isPositive();
        }

        assertThat(get("/api/feeds/notices.atom").body()).isEqualTo("well");
        var oneTooMany = get("/api/events");
        assertThat(oneTooMany.statusCode()).isEqualTo(503);
        assertThat(problemType(oneTooMany)).isEqualTo("service-unavailable");
        assertThat(header(oneTooMany, "Retry-After")).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void anOpenStreamDoesNotKeepTheGatewayFromStopping() throws Exception {
        NOTIFICATIONS.handles(this::sayHello);
        var gateway = new SpringApplicationBuilder(GatewayApplication.class)
                .run(
                        "--server.port=0",
                        "--moothall.services.notifications=" + NOTIFICATIONS.address(),
                        "--spring.lifecycle.timeout-per-shutdown-phase=10m");
        var port = gateway.getEnvironment().getProperty("local.server.port");
        var stream = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/events"))
                        .build(),
                BodyHandlers.ofInputStream());
        open.add(stream.body());
        assertThat(stream.body().read()).isPositive();

        // Would last ten minutes if it waited for the stream.
        gateway.close();

        assertThat(gateway.isActive()).isFalse();
    }

    private HttpResponse<InputStream> listen() throws IOException, InterruptedException {
        // The test before may not be quite over: its streams end on their own threads.
        var stream = Awaitility.await()
                .until(
                        () -> client.send(to("/api/events").build(), BodyHandlers.ofInputStream()),
                        answer -> answer.statusCode() == 200);
        open.add(stream.body());
        return stream;
    }

    private static BufferedReader lines(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), UTF_8));
    }

    private void sayWhatIsSaid(HttpExchange exchange) throws IOException {
        begin(exchange);
        try (exchange) {
            for (var text = said.take(); !text.equals(END); text = said.take()) {
                exchange.getResponseBody().write(text.getBytes(UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void sayHello(HttpExchange exchange) throws IOException {
        begin(exchange);
        exchange.getResponseBody().write("id: 1\n\n".getBytes(UTF_8));
        exchange.getResponseBody().flush();
    }

    private void sayForEver(HttpExchange exchange) throws IOException {
        begin(exchange);
        while (true) {
            exchange.getResponseBody().write(":\n\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    private void begin(HttpExchange exchange) throws IOException {
        served.add(exchange);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
    }

    private static void await(CountDownLatch latch, HttpExchange exchange) throws IOException {
        try {
            latch.await();
            StubService.answer(exchange, 200, "text/plain", "late");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
