package org.moothall.gateway.minuting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came with a form. Fields of a row are named {@code actions[0].owner}, as in what is sent to a service. */
public record Typed(Map<String, String[]> parameters, String prefix) {
    private static final int MOST_ROWS = 500;

    public static Typed of(HttpServletRequest request) {
        return new Typed(request.getParameterMap(), "");
    }

    /** As it was typed; empty where the field is missing. */
    public String raw(String name) {
        String[] values = parameters.get(prefix + name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Null where nothing was typed. */
    public @Nullable String text(String name) {
        String stripped = raw(name).strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** A whole number as one; what is none as it was typed, for the service to refuse it where it stands. */
    public static Object number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : typed;
    }

    public boolean has(String name) {
        return parameters.containsKey(prefix + name);
    }

    public List<String> all(String name) {
        String[] values = parameters.get(prefix + name);
        return values == null ? List.of() : Stream.of(values).toList();
    }

    public List<Typed> rows(String name) {
        List<Typed> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS; i++) {
            Typed row = new Typed(parameters, prefix + name + "[" + i + "].");
            if (parameters.keySet().stream().noneMatch(key -> key.startsWith(row.prefix()))) {
                break;
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }
}
