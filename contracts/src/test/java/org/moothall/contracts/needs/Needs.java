package org.moothall.contracts.needs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.contracts.Contract;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one consumer says that he needs: a file of {@code needs/}.
 *
 * @param contact whom to ask before a later version of an event takes something away
 * @param events what is needed of each type of event
 */
public record Needs(String consumer, String contact, Map<String, OfEvent> events) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /**
     * What is needed of one type of event.
     *
     * @param headers names of headers
     * @param fields JSON pointers into the body, with {@code *} for every element of a list
     * @param optional pointers to what may be absent: what is needed below it is needed only where it is there
     */
    public record OfEvent(List<String> headers, List<String> fields, List<String> optional) {

        /** Whether the consumer refuses an event that lacks this field. */
        public boolean field(String pointer) {
            return !optional.contains(pointer)
                    && fields.stream().anyMatch(field -> field.equals(pointer) || field.startsWith(pointer + "/"));
        }
    }

    public static Needs of(String consumer) {
        return read(Contract.folder().resolve("needs").resolve(consumer + ".json"));
    }

    static Set<String> consumers() {
        try (Stream<Path> files = Files.list(Contract.folder().resolve("needs"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Needs parsed(String json) {
        return JSON.readValue(json, Needs.class);
    }

    private static Needs read(Path file) {
        try {
            return parsed(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
