package org.moothall.notifications;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON in tests. */
public final class Json {
    private Json() {}

    public static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    public static String write(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
