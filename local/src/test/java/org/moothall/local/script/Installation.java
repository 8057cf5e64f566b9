package org.moothall.local.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.moothall.local.settings.Port;

/**
 * A copy of the script in a directory of its own, with our real parts and small stand-ins for the services, already built
 * and unpacked, so that the script finds nothing to build.
 */
final class Installation {

    private static final List<String> SERVICES =
            List.of("meetings-service", "minutes-service", "notifications-service", "gateway");

    private final Path root;
    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    Installation(Path root) throws IOException {
        this.root = root;
        this.home = root.resolve("home");
        Files.copy(
                Path.of(System.getProperty("moothall.root"), "moothall"),
                root.resolve("moothall"),
                StandardCopyOption.COPY_ATTRIBUTES);
        environment.put("MOOTHALL_HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        for (var port : Port.values()) {
            try (var socket = new ServerSocket(0)) {
                environment.put(port.setting(), Integer.toString(socket.getLocalPort()));
            }
        }
    }

    record Result(int code, String out, String err) {}

    Path home() {
        return home;
    }

    Path root() {
        return root;
    }

    int port(Port port) {
        return Integer.parseInt(environment.get(port.setting()));
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    /** As after a build: what the script compares by age is older than its stamp. */
    Installation built() throws IOException {
        application("local", "org.moothall.local.parts.PartsApplication");
        for (var service : SERVICES) {
            application(service, "org.moothall.local.supervisor.StandIn");
        }
        old(Files.writeString(root.resolve("pom.xml"), "<project/>"));
        Files.createDirectories(root.resolve("platform"));
        Files.createDirectories(root.resolve("contracts"));
        Files.createDirectories(root.resolve("target"));
        dated(Files.writeString(root.resolve("target/moothall-built"), ""), "2026-01-02T00:00:00Z");
        return this;
    }

    Result run(String... words) throws IOException, InterruptedException {
        var process = start(words);
        if (!process.waitFor(150, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("./moothall " + String.join(" ", words) + " did not end: " + said("out"));
        }
        return new Result(process.exitValue(), said("out"), said("err"));
    }

    Process start(String... words) throws IOException {
        var command = new String[words.length + 1];
        command[0] = root.resolve("moothall").toString();
        System.arraycopy(words, 0, command, 1, words.length);
        // Files, not pipes: a detached process would keep a pipe open.
        var builder = new ProcessBuilder(command)
                .redirectOutput(root.resolve("out").toFile())
                .redirectError(root.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MOOTHALL_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    String said(String stream) throws IOException {
        return Files.readString(root.resolve(stream), UTF_8);
    }

    ProcessHandle process(String name) throws IOException {
        var pid = Files.readAllLines(home.resolve("run").resolve(name + ".pid")).stream()
                .filter(line -> line.startsWith("pid="))
                .map(line -> Long.parseLong(line.substring(4)))
                .findFirst()
                .orElseThrow();
        return ProcessHandle.of(pid).orElseThrow();
    }

    private void application(String module, String main) throws IOException {
        var jar =
                Files.createDirectories(root.resolve(module).resolve("target")).resolve(module + "-app.jar");
        old(Files.writeString(jar, "built"));
        old(Files.writeString(root.resolve(module).resolve("pom.xml"), "<project/>"));
        var unpacked = Files.createDirectories(home.resolve("apps").resolve(module));
        thinJar(unpacked.resolve(module + ".jar"), main);
        Files.writeString(unpacked.resolve(".unpacked"), "");
    }

    /** Nothing in it but where the classes are and which of them to start. */
    private static void thinJar(Path jar, String main) throws IOException {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, main);
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                        .map(it -> Path.of(it).toUri().toString())
                        .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static void old(Path file) throws IOException {
        dated(file, "2026-01-01T00:00:00Z");
    }

    private static void dated(Path file, String instant) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(instant)));
    }
}
