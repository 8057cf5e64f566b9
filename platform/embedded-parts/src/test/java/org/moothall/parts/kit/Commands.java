package org.moothall.parts.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Runs scripts of operators, and puts Kafka's own commands where those look for them. */
final class Commands {

    private static final String JAVA_HOME = System.getProperty("java.home");
    private static final Map<String, String> OF_KAFKA = Map.of(
            "kafka-acls.sh", "org.apache.kafka.tools.AclCommand", "kafka-configs.sh", "kafka.admin.ConfigCommand");

    private Commands() {}

    static void run(Map<String, String> environment, String input, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", JAVA_HOME);
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed: " + said);
        }
    }

    /** As they stand in bin/ of Apache Kafka, from the class path of this test. */
    static void install(Path directory) throws IOException {
        for (var command : OF_KAFKA.entrySet()) {
            Path script = directory.resolve(command.getKey());
            Files.writeString(
                    script, """
                    #!/bin/sh
                    exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s "$@"
                    """.formatted(JAVA_HOME, System.getProperty("java.class.path"), command.getValue()));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
