package org.moothall.http;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body could not be read, without naming a class of ours. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown ->
                Problem.invalid("The request has a field that is not known")
                        .field(
                                path(unknown),
                                "is not known here; known are "
                                        + unknown.getKnownPropertyIds().stream()
                                                .map(String::valueOf)
                                                .sorted()
                                                .collect(Collectors.joining(", ")));
            case InvalidFormatException format ->
                Problem.invalid("A field has a value that cannot be read")
                        .field(
                                path(format),
                                "cannot be read from '" + shortened(format.getValue()) + "'" + wanted(format));
            case StreamReadException malformed ->
                Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", "The body is not well-formed JSON")
                        .detail("It could not be read at line %d, column %d."
                                .formatted(
                                        malformed.getLocation().getLineNr(),
                                        malformed.getLocation().getColumnNr()));
            case JacksonException other ->
                Problem.invalid("A field has a value of the wrong kind")
                        .field(path(other), "has a value of the wrong kind");
            case null, default ->
                Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", "The body is missing or cannot be read")
                        .todo("Send a JSON object with Content-Type: application/json.");
        };
    }

    private static String wanted(InvalidFormatException e) {
        Class<?> type = e.getTargetType();
        if (type.isEnum()) {
            return "; one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return Temporal.class.isAssignableFrom(type)
                ? "; a time is written as 2026-12-01T10:00:00Z or with its offset, a date as 2026-12-01"
                : "";
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String path(JacksonException e) {
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "(body)" : path.replace(".[", "[");
    }
}
