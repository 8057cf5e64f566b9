package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest extends GatewayBetweenStubs {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String PATH = "/api/meetings/7/agenda/items/1/documents";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anUploadWithinTheLimitArrivesWhole(boolean declared) throws Exception {
        MEETINGS.handles(exchange -> StubService.answer(
                exchange,
                201,
                "text/plain",
                exchange.getRequestHeaders().getFirst("Content-Type") + " " + digest(exchange.getRequestBody())));

        var response = send(to(PATH).header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body(24, declared)));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("multipart/form-data; boundary=x " + digest(new Zeros(24 * MEGABYTE)));
    }

    @Test
    void theServiceReadsWhileTheClientStillSends() throws Exception {
        var firstByteAtService = new CountDownLatch(1);
        MEETINGS.handles(exchange -> {
            assertThat(exchange.getRequestBody().read()).isZero();
            firstByteAtService.countDown();
            exchange.getRequestBody().readAllBytes();
            StubService.answer(exchange, 201, "text/plain", "done");
        });
        var waited = new CompletableFuture<Boolean>();
        var stream = new Zeros(MEGABYTE) {
            @Override
            void halfway() throws IOException {
                try {
                    waited.complete(firstByteAtService.await(10, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };

        var response = send(to(PATH).POST(BodyPublishers.ofInputStream(() -> stream)));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(waited).isCompletedWithValue(true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fiftyMegabytesAreRefusedAndTheSenderIsTold(boolean declared) throws Exception {
        MEETINGS.handles(exchange -> {
            exchange.getRequestBody().readAllBytes();
            StubService.answer(exchange, 201, "text/plain", "taken");
        });

        var response = send(to(PATH).header("Content-Type", "application/pdf").POST(body(50, declared)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(problemType(response)).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false, true, false, true, false})
    void aServiceThatRefusesBeforeItHasAllIsHeard(boolean declared) throws Exception {
        MEETINGS.handles(exchange -> {
            exchange.getRequestBody().readNBytes(100_000);
            StubService.answerUnread(exchange, 413, "application/problem+json", "{\"type\":\"of the service\"}");
        });

        var response = send(to(PATH).POST(body(20, declared)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).isEqualTo("{\"type\":\"of the service\"}");
    }

    private static BodyPublisher body(int megabytes, boolean declared) {
        var stream = BodyPublishers.ofInputStream(() -> new Zeros(megabytes * MEGABYTE));
        return declared ? BodyPublishers.fromPublisher(stream, (long) megabytes * MEGABYTE) : stream;
    }

    private static String digest(InputStream stream) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, digest).readAllBytes();
            return HexFormat.of().formatHex(digest.digest());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static class Zeros extends InputStream {
        private final int size;
        private int read;

        Zeros(int size) {
            this.size = size;
        }

        void halfway() throws IOException {}

        @Override
        public int read() throws IOException {
            return read++ < size ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (read >= size) {
                return -1;
            }
            var some = Math.min(length, size - read);
            if (read < size / 2 && read + some >= size / 2) {
                halfway();
            }
            java.util.Arrays.fill(into, offset, offset + some, (byte) 0);
            read += some;
            return some;
        }
    }
}
