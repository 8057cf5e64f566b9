package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** meetings-service is well, minutes-service is a bare socket here: it can do what no HTTP server does. notifications-service is not there at all. */
@ExtendWith(OutputCaptureExtension.class)
class ServiceAwayTest extends GatewayFromOutside {
    private static final StubService WELL = new StubService();
    private static final BareService BARE = new BareService();

    @DynamicPropertySource
    static void otherServices(DynamicPropertyRegistry settings) throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        settings.add("moothall.services.meetings", WELL::address);
        settings.add("moothall.services.minutes", BARE::address);
        settings.add("moothall.services.notifications", () -> "http://localhost:" + free);
    }

    @Test
    void aServiceThatIsNotThereIsA503ThatSaysWhenToComeBack() throws Exception {
        var response = send(to("/api/subscriptions").POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(problemType(response)).isEqualTo("service-unavailable");
        assertThat(header(response, "Retry-After")).isEqualTo("5");
        assertThat(json(response).path("mayHaveBeenDone").asBoolean()).isFalse();
        assertThat(json(response).path("traceId").asString()).hasSize(32);
        assertThat(response.body()).doesNotContain("localhost", "Exception", "refused");
    }

    @Test
    void theLogTellsNoSecretOfTheAddressThatCouldNotBeReached(CapturedOutput log) throws Exception {
        get("/api/subscriptions/7/confirmation?token=squirrel");
        BARE.answers(connection -> connection.getInputStream().read());
        get("/api/minutes/7?token=squirrel");

        assertThat(log)
                .contains("No answer of notifications-service", "No answer of minutes-service")
                .doesNotContain("squirrel");
    }

    @Test
    void theOtherServicesGoOnAndTheGatewayStaysReady() throws Exception {
        assertThat(get("/api/deliveries").statusCode()).isEqualTo(503);

        assertThat(get("/api/meetings").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatBreaksOffIsA502ThatSaysThatItMayHaveBeenDone() throws Exception {
        BARE.answers(connection -> connection.getInputStream().read());

        var response = send(to("/api/minutes/7/approval").POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(problemType(response)).isEqualTo("answer-lost");
        assertThat(json(response).path("mayHaveBeenDone").asBoolean()).isTrue();
        assertThat(header(response, "Retry-After")).isEqualTo("5");
    }

    @Test
    void aServiceThatIsSilentIsA504() throws Exception {
        var finished = new CountDownLatch(1);
        BARE.answers(connection -> {
            try {
                finished.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });

        var response = get("/api/minutes");
        finished.countDown();

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(problemType(response)).isEqualTo("service-too-slow");
    }

    @Test
    void anAnswerThatWasCutOffIsNotPassedOnAsAWholeOne() {
        BARE.answers(connection -> {
            connection.getInputStream().read(new byte[8192]);
            write(
                    connection,
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n" + "x".repeat(0xffff) + "\r\n");
        });

        assertThatThrownBy(() -> get("/api/minutes")).isInstanceOf(IOException.class);
    }

    @Test
    void anAnswerThatWasCutOffBeforeAnyOfItWasSentOnIsA502() throws Exception {
        BARE.answers(connection -> {
            connection.getInputStream().read(new byte[8192]);
            write(connection, "HTTP/1.1 200 OK\r\nETag: 4\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
        });

        var response = get("/api/minutes");

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(problemType(response)).isEqualTo("answer-lost");
        assertThat(header(response, "ETag")).isEmpty();
        assertThat(header(response, "Content-Security-Policy")).isNotEmpty();
    }

    @Test
    void aReadThatMetADeadConnectionIsSentOnceMore() throws Exception {
        var before = BARE.connections();
        BARE.answers(connection -> {
            connection.getInputStream().read(new byte[8192]);
            if (BARE.connections() > before + 1) {
                write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nagain");
            }
        });

        assertThat(get("/api/minutes").body()).isEqualTo("again");
    }

    @Test
    void aWriteThatMetADeadConnectionIsNotSentAgain() throws Exception {
        var before = BARE.connections();
        BARE.answers(connection -> connection.getInputStream().read(new byte[8192]));

        assertThat(send(to("/api/minutes/7").PUT(BodyPublishers.ofString("{}"))).statusCode())
                .isEqualTo(502);
        assertThat(BARE.connections()).isEqualTo(before + 1);
    }

    private static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }
}
