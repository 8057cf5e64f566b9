package org.moothall.local.supervisor;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Why a process ended, as far as its log tells: of its last lines, the one that most looks like the reason. */
final class LastWords {

    private static final int TAIL = 60_000;
    private static final int LONGEST = 300;

    private LastWords() {}

    static String of(Path log) {
        var lines =
                tail(log).flatMap(LastWords::plain).filter(it -> !it.isBlank()).toList();
        return last(lines, it -> it.startsWith("Caused by:") || it.startsWith("Description:"))
                .or(() -> last(lines, it -> it.contains("Exception in thread") || it.contains("Error:")))
                .or(() -> last(lines, it -> true))
                .map(String::strip)
                .map(it -> it.length() > LONGEST ? it.substring(0, LONGEST) + "…" : it)
                .orElse("it said nothing");
    }

    private static Optional<String> last(List<String> lines, Predicate<String> like) {
        return lines.stream().filter(like).reduce((first, second) -> second);
    }

    /** The services log one JSON object a line; an explanation of Spring Boot's is made one line of. */
    private static Stream<String> plain(String line) {
        if (!line.startsWith("{")) {
            return Stream.of(line);
        }
        try {
            var entry = JsonMapper.shared().readTree(line);
            var message = entry.path("message").asString("");
            var explained = message.indexOf("Description:");
            var stack = entry.path("error").path("stack_trace").asString("");
            return Stream.concat(
                    explained < 0
                            ? message.lines()
                            : Stream.of(message.substring(explained).replaceAll("\\s+", " ")),
                    stack.lines().filter(it -> !it.startsWith("\t")));
        } catch (JacksonException cutShort) {
            return Stream.empty();
        }
    }

    private static Stream<String> tail(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var length = (int) Math.min(file.length(), TAIL);
            var bytes = new byte[length];
            file.seek(file.length() - length);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            return Stream.of("its log cannot be read: " + e.getMessage());
        }
    }
}
