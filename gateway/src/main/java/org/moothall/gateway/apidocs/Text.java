package org.moothall.gateway.apidocs;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A text that may be there. */
final class Text {
    private Text() {}

    static @Nullable String of(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }
}
