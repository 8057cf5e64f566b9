package org.moothall.system.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One caller of the HTTP API. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final @Nullable String token;

    Api(URI address, @Nullable String token) {
        this.address = address;
        this.token = token;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** An answer, or nothing from somebody who is not there. */
    public Optional<Answer> tryGet(String path) {
        try {
            return Optional.of(exchange("GET", path, BodyPublishers.noBody()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, json(body), with(headers, "Content-Type", "application/json"));
    }

    /** Any request, for a caller who has to live with the outage of the other side. */
    public Answer trySend(String method, String path, @Nullable Object body, String... headers) throws IOException {
        return body == null
                ? exchange(method, path, BodyPublishers.noBody(), headers)
                : exchange(method, path, json(body), with(headers, "Content-Type", "application/json"));
    }

    public Answer put(String path, Object body, String etag) {
        return send("PUT", path, json(body), "Content-Type", "application/json", "If-Match", etag);
    }

    public Answer patch(String path, Object body, String etag) {
        return send("PATCH", path, json(body), "Content-Type", "application/json", "If-Match", etag);
    }

    public Answer delete(String path, String etag) {
        return send("DELETE", path, BodyPublishers.noBody(), "If-Match", etag);
    }

    /** Any body of any kind. */
    public Answer send(String method, String path, String type, byte[] body, String... headers) {
        return send(method, path, BodyPublishers.ofByteArray(body), with(headers, "Content-Type", type));
    }

    /** A file as a browser sends it. */
    public Answer upload(String path, String fileName, byte[] content) {
        String boundary = "moothall-system-test";
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, fileName);
        BodyPublisher body = BodyPublishers.ofByteArrays(
                List.of(head.getBytes(UTF_8), content, ("\r\n--" + boundary + "--\r\n").getBytes(UTF_8)));
        return send("POST", path, body, "Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        try {
            return exchange(method, path, body, headers);
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " got no answer", e);
        }
    }

    private Answer exchange(String method, String path, BodyPublisher body, String... headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, response.statusCode(), response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
