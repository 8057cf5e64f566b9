package org.moothall.local.supervisor;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A small real process in the place of a service: says that it is ready, and writes down when it stops. */
public final class StandIn {

    private StandIn() {}

    static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(System.getenv("SERVER_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        if (arguments.length > 0) {
            var diary = Path.of(arguments[1]);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> note(diary, arguments[0])));
        }
        server.start();
    }

    private static void note(Path diary, String name) {
        try {
            Files.writeString(diary, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
