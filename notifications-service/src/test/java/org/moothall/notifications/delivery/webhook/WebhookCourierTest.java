package org.moothall.notifications.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.notifications.delivery.CallRules;
import org.moothall.notifications.delivery.Parcel;
import org.moothall.notifications.delivery.SendResult;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.notice.NoticeFixtures;
import org.moothall.notifications.subscription.WebhookUrl;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;

class WebhookCourierTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final CallRules RULES = new CallRules(Duration.ofMillis(800), Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({
        "200,Accepted",
        "204,Accepted",
        "301,Deferred",
        "400,Deferred",
        "404,Deferred",
        "410,Gone",
        "429,Deferred",
        "500,Deferred",
        "503,Deferred"
    })
    void judgesByTheStatusAloneAndAsksOnce(int status, String result) {
        try (HttpReceiver receiver = new HttpReceiver().answering(status)) {
            SendResult sent = carry(receiver.uri("/hook"), InetAddressFilter.all());

            assertThat(sent.getClass().getSimpleName()).isEqualTo(result);
            assertThat(sent.note()).isEqualTo("HTTP " + status);
            assertThat(receiver.received).hasSize(1);
        }
    }

    @Test
    void callsNobodyAtAnAddressThatIsNotAllowedEvenIfItWasWhenTheySubscribed() {
        try (HttpReceiver receiver = new HttpReceiver()) {
            SendResult sent = carry(receiver.uri("/hook"), InetAddressFilter.externalAddresses());

            assertThat(sent).isInstanceOf(SendResult.Rejected.class);
            assertThat(receiver.received).isEmpty();
        }
    }

    @Test
    void triesAgainLaterWhenNobodyListensOrTheNameIsNotKnown() {
        URI closed;
        try (HttpReceiver receiver = new HttpReceiver()) {
            closed = receiver.uri("/hook");
        }

        assertThat(carry(closed, InetAddressFilter.all())).isInstanceOf(SendResult.Deferred.class);
        assertThat(carry(URI.create("http://nowhere.invalid/hook"), InetAddressFilter.all()))
                .isInstanceOf(SendResult.Deferred.class);
    }

    @Test
    void hangsUpOnAReceiverThatDripsItsAnswer() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread dripping = Thread.ofVirtual().start(() -> drip(server));

            SendResult sent =
                    carry(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/hook"), InetAddressFilter.all());

            assertThat(sent).isEqualTo(new SendResult.Deferred("no answer in time"));
            dripping.join();
        }
    }

    @Test
    void leavesAReceiverThatDidNotAnswerInTimeAloneForAWhileAndNobodyElse() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        SilentReceivers silent = new SilentReceivers(now::get, RULES);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpReceiver receiver = new HttpReceiver()) {
            URI hanging = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/hook");
            Thread dripping = Thread.ofVirtual().start(() -> drip(server));
            assertThat(carry(hanging, InetAddressFilter.all(), silent).note()).isEqualTo("no answer in time");
            dripping.join();

            now.set(NOW.plus(Duration.ofMinutes(4)));
            assertThat(carry(hanging, InetAddressFilter.all(), silent))
                    .isEqualTo(new SendResult.Deferred("not called: it did not answer in time a moment ago"));
            assertThat(carry(receiver.uri("/hook"), InetAddressFilter.all(), silent))
                    .isInstanceOf(SendResult.Accepted.class);

            now.set(NOW.plus(Duration.ofMinutes(5)));
            Thread again = Thread.ofVirtual().start(() -> drip(server));
            assertThat(carry(hanging, InetAddressFilter.all(), silent).note()).isEqualTo("no answer in time");
            again.join();
        }
    }

    private static void drip(ServerSocket server) {
        try (Socket socket = server.accept();
                OutputStream out = socket.getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(StandardCharsets.US_ASCII));
            while (!Thread.interrupted()) {
                out.write('x');
                out.flush();
                Thread.sleep(Duration.ofMillis(20));
            }
        } catch (SocketException hungUp) {
            // As the courier should: only that ends this thread, which the test waits for.
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SendResult carry(URI uri, InetAddressFilter filter) {
        return carry(uri, filter, new SilentReceivers(InstantSource.fixed(NOW), RULES));
    }

    private static SendResult carry(URI uri, InetAddressFilter filter, SilentReceivers silent) {
        HttpClientSettings settings = HttpClientSettings.defaults()
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(5))
                .withInetAddressFilter(filter);
        try (CloseableHttpClient client = new HttpComponentsHttpClientBuilder()
                .withCustomizer(org.apache.hc.client5.http.impl.classic.HttpClientBuilder::disableAutomaticRetries)
                .build(settings)) {
            WebhookCourier courier =
                    new WebhookCourier(client, Envelope::body, silent, InstantSource.fixed(NOW), RULES);
            return courier.carry(new Parcel.Call(
                    "d1",
                    new WebhookUrl(uri),
                    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                    NoticeFixtures.envelope("e1", "org.moothall.meetings.agenda-published.v1", NOW)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
