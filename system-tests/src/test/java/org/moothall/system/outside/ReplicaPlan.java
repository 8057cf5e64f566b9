package org.moothall.system.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** How a further process of a part is started beside those of the script: as its supervisor starts them, on another port. */
record ReplicaPlan(Platform first, Path logs) {

    /** @param more its settings beside those of the first process; they win */
    ProcessBuilder of(Part part, int port, Map<String, String> more) {
        ProcessBuilder plan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=64m",
                        "-Xss512k",
                        "-Xmx128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar(part).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        logs.resolve(part.word() + ".log").toFile()));
        Map<String, String> environment = plan.environment();
        environment.putAll(first.settings());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", "localhost");
        environment.put("MOOTHALL_KAFKA", first.brokers());
        environment.put("MOOTHALL_MONGO", first.store());
        environment.put("MOOTHALL_ISSUER", first.address(Part.PARTS).toString());
        environment.put("MOOTHALL_PUBLIC_URL", first.address(Part.GATEWAY).toString());
        environment.put("MOOTHALL_SMTP_PORT", Integer.toString(first.smtpPort()));
        environment.put("MALLOC_ARENA_MAX", "2");
        if (part == Part.GATEWAY) {
            environment.put("MOOTHALL_GATEWAY_CLIENT_SECRET", clientSecret());
        }
        environment.putAll(more);
        return plan;
    }

    private String clientSecret() {
        try {
            return Files.readString(first.home().resolve("secrets/gateway-client-secret"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar(Part part) {
        try (var jars = Files.newDirectoryStream(first.home().resolve("apps").resolve(part.application()), "*.jar")) {
            return jars.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
