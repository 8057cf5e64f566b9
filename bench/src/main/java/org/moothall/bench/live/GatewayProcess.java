package org.moothall.bench.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A gateway as it is delivered, with the settings of one machine. */
final class GatewayProcess implements AutoCloseable {
    static final String HEAP = "640 MB";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final Process process;
    private final int port;

    /**
     * How large it is.
     *
     * @param heapBytes of objects that are alive
     * @param residentBytes of the whole process
     */
    record Size(long heapBytes, long residentBytes) {}

    private GatewayProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static GatewayProcess start(Path jar, StubServices services) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                        JAVA,
                        "-Xmx640m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("bench/target/live-gateway.log").toFile());
        command.environment()
                .putAll(Map.of(
                        "SERVER_PORT", Integer.toString(port),
                        "MOOTHALL_MEETINGS_URL", services.address(),
                        "MOOTHALL_MINUTES_URL", services.address(),
                        "MOOTHALL_NOTIFICATIONS_URL", services.address(),
                        "MOOTHALL_TRACE_SAMPLING", "0",
                        "MOOTHALL_LIMIT_ANONYMOUS", "0"));
        GatewayProcess gateway = new GatewayProcess(command.start(), port);
        gateway.awaitReady();
        return gateway;
    }

    int port() {
        return port;
    }

    Size size() throws IOException, InterruptedException {
        diagnose("GC.run");
        // "… used 51234K …" of the generations, one a line, after a collection.
        long heap = diagnose("GC.heap_info")
                .lines()
                .filter(line -> line.contains("total") && !line.contains("Metaspace"))
                .mapToLong(line -> kilobytesAfter("used ", line))
                .sum();
        long resident = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> kilobytesAfter("VmRSS:", line))
                .sum();
        return new Size(heap * 1024, resident * 1024);
    }

    private static long kilobytesAfter(String word, String line) {
        String rest = line.substring(line.indexOf(word) + word.length()).strip();
        return Long.parseLong(rest.replaceAll("\\D.*", ""));
    }

    private String diagnose(String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(JAVA).resolveSibling("jcmd");
        Process answer = new ProcessBuilder(List.of(jcmd.toString(), Long.toString(process.pid()), command)).start();
        String said = new String(answer.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        answer.waitFor();
        return said;
    }

    private void awaitReady() throws InterruptedException {
        long since = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .build();
            while (System.nanoTime() - since < PATIENCE_NANOS && process.isAlive()) {
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    LockSupport.parkNanos(100_000_000);
                }
            }
        }
        throw new IllegalStateException("The gateway did not start; see bench/target/live-gateway.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
