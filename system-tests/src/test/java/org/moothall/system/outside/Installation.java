package org.moothall.system.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The script {@code moothall} beside the jars of this build, with a data directory of its own. The modules are linked and
 * count as built, so that the script starts what Maven has just packaged and never builds anything itself.
 */
final class Installation {

    private static final List<String> APPLICATIONS =
            List.of("local", "meetings-service", "minutes-service", "notifications-service", "gateway");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Path directory;
    private final Map<String, String> settings;

    private Installation(Path directory, Map<String, String> settings) {
        this.directory = directory;
        this.settings = settings;
    }

    record Said(int code, String out, String err) {

        String succeeded() {
            if (code != 0) {
                throw new AssertionError("./moothall ended with code %d: %s%n%s".formatted(code, err, out));
            }
            return out;
        }
    }

    static Installation of(Path source, Path directory, Map<String, String> settings) {
        try {
            Files.createDirectories(directory.resolve("target"));
            Files.copy(
                    source.resolve("moothall"),
                    directory.resolve("moothall"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            for (String application : APPLICATIONS) {
                requireJar(source.resolve(application).resolve("target"));
                link(directory, source, application);
            }
            for (String part : List.of("contracts", "platform", "pom.xml")) {
                link(directory, source, part);
            }
            Files.writeString(directory.resolve("target/moothall-built"), "by the build that runs this test\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Installation(directory, settings);
    }

    Path home() {
        return directory.resolve("home");
    }

    synchronized Said run(String... words) {
        try {
            // Files, not pipes: what is detached would keep a pipe open.
            Path out = directory.resolve(words[0] + ".out");
            Path err = directory.resolve(words[0] + ".err");
            Process process = start(words, out, err);
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new AssertionError("./moothall " + String.join(" ", words) + " did not end in "
                        + LONGEST.toMinutes() + " minutes:\n" + Files.readString(out, UTF_8));
            }
            return new Said(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process start(String[] words, Path out, Path err) throws IOException {
        String[] command = new String[words.length + 1];
        command[0] = directory.resolve("moothall").toString();
        System.arraycopy(words, 0, command, 1, words.length);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MOOTHALL_"));
        builder.environment().putAll(settings);
        builder.environment().put("MOOTHALL_HOME", home().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static void requireJar(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, "*-app.jar")) {
                if (jars.iterator().hasNext()) {
                    return;
                }
            }
        }
        throw new IllegalStateException("There is no *-app.jar in " + target
                + ": run ./mvnw verify, or ./mvnw package -DskipTests before this module alone");
    }

    private static void link(Path directory, Path source, String name) throws IOException {
        Path link = directory.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, source.resolve(name));
    }
}
