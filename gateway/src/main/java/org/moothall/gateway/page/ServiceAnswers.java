package org.moothall.gateway.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a service answers: what was asked for, a problem, or nothing that could be understood. */
@Component
class ServiceAnswers {
    private final JsonMapper json;

    ServiceAnswers(JsonMapper json) {
        this.json = json;
    }

    <T> Answer<T> read(String service, Class<T> type, ConvertibleClientHttpResponse response) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        byte[] body = response.getBody().readAllBytes();
        if (status.is5xxServerError() || status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            return new Answer.Away<>(service);
        }
        if (!status.is2xxSuccessful()) {
            return new Answer.Refused<>(problem(status, body));
        }
        return new Answer.Found<>(value(type, body), response.getHeaders().getFirst(HttpHeaders.ETAG));
    }

    private <T> T value(Class<T> type, byte[] body) throws IOException {
        if (type == JsonNode.class && body.length == 0) {
            return type.cast(json.createObjectNode());
        }
        return whole(type, read(type, body));
    }

    private <T> @Nullable T read(Class<T> type, byte[] body) throws IOException {
        try {
            return json.readValue(body, type);
        } catch (JacksonException unreadable) {
            throw new IOException("The answer cannot be read as " + type.getSimpleName(), unreadable);
        }
    }

    private static <T> T whole(Class<T> type, @Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("The answer is no " + type.getSimpleName());
        }
        Optional<String> gap = Wholeness.gapIn(value);
        if (gap.isPresent()) {
            throw new IOException("The answer has no " + gap.get());
        }
        return value;
    }

    private ServiceProblem problem(HttpStatusCode status, byte[] body) {
        JsonNode problem = problemJson(body);
        return new ServiceProblem(
                status.value(),
                afterLastSlash(text(problem, "type", "")),
                text(problem, "title", "The service answers " + status.value()),
                orNull(problem, "detail"),
                orNull(problem, "rule"),
                orNull(problem, "source"),
                problem.path("errors")
                        .valueStream()
                        .map(error -> new ServiceProblem.FieldError(
                                text(error, "field", ""), orNull(error, "fault"), text(error, "what", "")))
                        .toList());
    }

    private JsonNode problemJson(byte[] body) {
        try {
            return body.length == 0 ? json.createObjectNode() : json.readTree(body);
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }

    private static String afterLastSlash(String type) {
        return List.of(type.split("/", -1)).getLast();
    }

    private static String text(JsonNode node, String name, String otherwise) {
        return node.path(name).asString(otherwise);
    }

    private static @Nullable String orNull(JsonNode node, String name) {
        return node.path(name).stringValueOpt().orElse(null);
    }
}
