package org.moothall.system.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(String request, int status, HttpResponse<byte[]> response) {

    public String text() {
        return new String(response.body(), UTF_8);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** A field that must be there. */
    public String field(String name) {
        return json().required(name).asString();
    }

    /** The entries of a list that fulfil a condition. */
    public List<JsonNode> items(Predicate<JsonNode> wanted) {
        List<JsonNode> items = new ArrayList<>();
        json().required("items").forEach(item -> {
            if (wanted.test(item)) {
                items.add(item);
            }
        });
        return items;
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    public long version() {
        return Long.parseLong(etag().replace("\"", ""));
    }

    /** The last word of a problem's type. */
    public String problem() {
        return field("type").replaceFirst(".*/", "");
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("%s was answered %d and not %d: %s".formatted(request, status, wanted, text()));
        }
        return this;
    }
}
