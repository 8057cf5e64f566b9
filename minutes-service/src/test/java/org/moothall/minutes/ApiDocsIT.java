package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class ApiDocsIT {

    @LocalServerPort
    private int port;

    @Test
    void describesEveryEndpointWithWhatItAnswers() {
        JsonNode paths = new Api(port).get("/v3/api-docs").json().path("paths");

        assertThat(paths.propertyNames())
                .contains(
                        "/api/minutes",
                        "/api/minutes/imports",
                        "/api/actions/{actionId}",
                        "/api/decisions",
                        "/api/search");
        paths.forEach(path -> path.forEach(operation -> {
            assertThat(operation.path("summary").asString()).isNotEmpty();
            assertThat(operation.path("responses").findValues("schema")).isNotEmpty();
        }));
    }
}
