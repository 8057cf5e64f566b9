package org.moothall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.moothall.http.kit.TestIssuer;
import org.moothall.parts.EmbeddedStore;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.import=classpath:moothall-defaults.yml", "spring.mongodb.database=away"})
@ContextConfiguration(initializers = TestIssuer.class)
class StoreAwayIT {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory();

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("MOOTHALL_MONGO", () -> STORE.connectionString() + "/?serverSelectionTimeoutMS=300");
    }

    @LocalServerPort
    private int port;

    /** The key is looked up before any controller, where the advice for controllers does not reach. */
    @Test
    void aRepeatableRequestIsToldThatTheStoreDoesNotAnswer() throws Exception {
        STORE.stop();

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/things"))
                                .header("Authorization", "Bearer " + TestIssuer.token(Role.CLERK))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "while-it-is-away")
                                .POST(BodyPublishers.ofString("{\"name\":\"a\"}"))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("/store-unavailable").doesNotContain("Exception");
    }
}
