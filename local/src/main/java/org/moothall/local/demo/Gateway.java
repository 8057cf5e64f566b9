package org.moothall.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.moothall.local.settings.PlainFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's public API, used as one of the demo people. An answer that is not a success ends the load with its reason. */
final class Gateway implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI address;
    private final UnaryOperator<String> tokenOfRole;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Gateway(URI address, UnaryOperator<String> tokenOfRole) {
        this.address = address;
        this.tokenOfRole = tokenOfRole;
    }

    record Answer(int status, String etag, JsonNode body) {

        boolean found() {
            return status != 404;
        }
    }

    /** @param key makes a repeat after a crash do nothing twice */
    JsonNode post(String role, String path, Object body, String key) {
        return succeeded(
                        "POST",
                        path,
                        send(request(role, path)
                                .header("Idempotency-Key", "demo-" + key)
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))))
                .body();
    }

    void put(String role, String path, Object body, String etag) {
        succeeded(
                "PUT",
                path,
                send(request(role, path)
                        .header("If-Match", etag)
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    void patch(String role, String path, Object body, String etag) {
        succeeded(
                "PATCH",
                path,
                send(request(role, path)
                        .header("If-Match", etag)
                        .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    /** An answer that may be that there is nothing there yet. */
    Answer look(String role, String path) {
        var answer = send(request(role, path).GET());
        return answer.found() ? succeeded("GET", path, answer) : answer;
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(role, tokenOfRole));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var body = answer.body().isBlank() ? JSON.missingNode() : JSON.readTree(answer.body());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), body);
        } catch (IOException e) {
            throw new PlainFailure("The gateway at " + address + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted", e);
        }
    }

    private static Answer succeeded(String method, String path, Answer answer) {
        if (answer.status() < 200 || answer.status() > 299) {
            throw new PlainFailure("%s %s was answered %d: %s".formatted(method, path, answer.status(), answer.body()));
        }
        return answer;
    }
}
