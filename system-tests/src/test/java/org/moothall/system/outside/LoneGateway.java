package org.moothall.system.outside;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A further gateway, in front of a meetings service that answers whatever the test says, and of nothing else: at the
 * addresses of the other services nobody listens. It lets a client ask a few times and no more.
 */
public final class LoneGateway implements AutoCloseable {
    /** Requests of one client at once; after that it is one a second. */
    public static final int REQUESTS = 40;

    private final HttpServer meetings;
    private final KeptProcess process;
    private final URI address;
    private final Thread lastResort = new Thread(this::letGo);

    private LoneGateway(HttpServer meetings, KeptProcess process, URI address) {
        this.meetings = meetings;
        this.process = process;
        this.address = address;
    }

    /** @param answer what the meetings service says to everything */
    static LoneGateway beside(Platform first, String answer) {
        try {
            int offset = FreePorts.offset();
            HttpServer meetings = saying(answer);
            Path logs =
                    Files.createDirectories(Path.of("target", "lone-gateway").toAbsolutePath());
            int port = Part.GATEWAY.usualPort + offset;
            KeptProcess process = new KeptProcess(new ReplicaPlan(first, logs)
                    .of(
                            Part.GATEWAY,
                            port,
                            Map.of(
                                    "MOOTHALL_MEETINGS_URL",
                                    "http://localhost:" + meetings.getAddress().getPort(),
                                    "MOOTHALL_MINUTES_URL",
                                    "http://localhost:" + (Part.MINUTES.usualPort + offset),
                                    "MOOTHALL_NOTIFICATIONS_URL",
                                    "http://localhost:" + (Part.NOTIFICATIONS.usualPort + offset),
                                    "MOOTHALL_LIMIT_ANONYMOUS",
                                    "1",
                                    "MOOTHALL_LIMIT_ANONYMOUS_BURST",
                                    Integer.toString(REQUESTS))));
            LoneGateway gateway = new LoneGateway(meetings, process, URI.create("http://localhost:" + port));
            Runtime.getRuntime().addShutdownHook(gateway.lastResort);
            process.start();
            return gateway;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServer saying(String answer) throws IOException {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    public String address(String path) {
        return address + path;
    }

    public boolean isReady() {
        return new Api(address, null)
                .tryGet("/actuator/health/readiness")
                .filter(answer -> answer.status() == 200)
                .isPresent();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        letGo();
    }

    private void letGo() {
        process.close();
        meetings.stop(0);
    }
}
