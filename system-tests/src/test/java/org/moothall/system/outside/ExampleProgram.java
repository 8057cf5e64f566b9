package org.moothall.system.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program of examples/, run from its source with nothing but the libraries that it names, and killed at will. */
public final class ExampleProgram implements AutoCloseable {

    private final Path said;
    private final List<String> command = new ArrayList<>();
    private @Nullable Process process;

    /**
     * @param source its place in the tree
     * @param libraries the beginnings of the names of the jars that it needs
     * @param said the file that everything goes to that it says
     */
    public ExampleProgram(String source, List<String> libraries, Path said, String... arguments) {
        this.said = said;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--class-path", jars(libraries)));
        command.add(Path.of(System.getProperty("moothall.root"), source).toString());
        command.addAll(List.of(arguments));
    }

    private static String jars(List<String> libraries) {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(jar -> libraries.stream()
                        .anyMatch(name -> Path.of(jar).getFileName().toString().startsWith(name)))
                .toList();
        assertThat(jars).hasSize(libraries.size()).noneMatch(jar -> jar.contains("moothall"));
        return jars.stream().collect(Collectors.joining(File.pathSeparator));
    }

    public void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(said.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines it has said so far, all its lives together. */
    public long lines() {
        try (Stream<String> lines = Files.exists(said) ? Files.lines(said) : Stream.empty()) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** {@code kill -9}, and only to this program. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
