package org.moothall.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** A child JVM of the test's own, which ends only by being killed, as a crash would end it. */
record KilledJvm(Process process, BufferedReader output) implements AutoCloseable {

    static KilledJvm running(Class<?> main, Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new KilledJvm(process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
    }

    String firstLine() throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new IOException("The child ended before it said anything");
        }
        return line;
    }

    /** kill -9, and only to this child. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
