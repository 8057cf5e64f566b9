package org.moothall.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.moothall.http.Role;
import org.moothall.http.kit.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's API as its callers see it: somebody with roles, or nobody in particular. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    public Api(int port) {
        this.port = port;
    }

    /** An answer; the body is read as JSON where there is any. */
    public record Reply(int status, HttpResponse<byte[]> response) {
        public String text() {
            return new String(response.body(), UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String etag() {
            return header("ETag");
        }

        /** The last part of the problem's type. */
        public String problem() {
            String type = json().path("type").asString();
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    public Reply get(String path, Role... roles) {
        return send(request(path, roles).GET());
    }

    public Reply post(String path, Role... roles) {
        return send(request(path, roles).POST(BodyPublishers.noBody()));
    }

    public Reply post(String path, String contentType, byte[] body, Role... roles) {
        return send(request(path, roles).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    /** JSON on the version that was read. */
    public Reply post(String path, String etag, String body, Role... roles) {
        return send(withJson(request(path, roles), etag).POST(BodyPublishers.ofString(body)));
    }

    /** Saves as a page does while somebody types. */
    public Reply autosave(String path, String etag, String body, Role... roles) {
        return send(withJson(request(path, roles), etag)
                .header("Prefer", "return=minimal")
                .PUT(BodyPublishers.ofString(body)));
    }

    public Reply put(String path, String etag, String body, Role... roles) {
        return send(withJson(request(path, roles), etag).PUT(BodyPublishers.ofString(body)));
    }

    public Reply delete(String path, String etag, Role... roles) {
        return send(withJson(request(path, roles), etag).DELETE());
    }

    public Reply delete(String path, String etag, String body, Role... roles) {
        return send(withJson(request(path, roles), etag).method("DELETE", BodyPublishers.ofString(body)));
    }

    public Reply patch(String path, String etag, String body, Role... roles) {
        return send(withJson(request(path, roles), etag).method("PATCH", BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder withJson(HttpRequest.Builder request, String etag) {
        request.header("Content-Type", "application/json");
        return etag.isEmpty() ? request : request.header("If-Match", etag);
    }

    private HttpRequest.Builder request(String path, Role... roles) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return roles.length == 0 ? request : request.header("Authorization", "Bearer " + TestIssuer.token(roles));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
