package org.moothall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moothall.http.kit.TestIssuer;
import org.moothall.parts.EmbeddedStore;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service that has just started has no key yet by which to check a token. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.import=classpath:moothall-defaults.yml", "spring.mongodb.database=keys-away"})
@ContextConfiguration(initializers = TestIssuer.class)
class SignInServerAwayIT {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory();
    private static final ServerSocket SILENT = silent();

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry properties) {
        properties.add("MOOTHALL_MONGO", STORE::connectionString);
        properties.add("MOOTHALL_JWKS", () -> "http://localhost:" + SILENT.getLocalPort() + "/oauth2/jwks");
    }

    @LocalServerPort
    private int port;

    @Test
    void aTokenThatCannotBeCheckedIsTheSignInServersOutage() throws Exception {
        assertOutage(send());

        SILENT.close();

        assertOutage(send());
    }

    private static void assertOutage(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("/sign-in-unavailable").doesNotContain("Exception");
    }

    private HttpResponse<String> send() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/things"))
                                .header("Authorization", "Bearer " + TestIssuer.token(Role.CLERK))
                                .header("Content-Type", "application/json")
                                .timeout(Duration.ofSeconds(30))
                                .POST(BodyPublishers.ofString("{\"name\":\"a\"}"))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Takes a connection and never answers. */
    private static ServerSocket silent() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
