package org.moothall.local.supervisor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.EnumMap;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Port;
import org.moothall.local.settings.Settings;

/** What has to be true before anything is started; each refusal is one line that says what to do. */
final class Preflight {

    private static final long MEGABYTE = 1024 * 1024;

    private Preflight() {}

    static void check(Settings settings) {
        enoughDisk(settings);
        portsDiffer(settings);
        for (var port : Port.values()) {
            isFree(port, settings.port(port));
        }
    }

    private static void enoughDisk(Settings settings) {
        var wanted = settings.number("MOOTHALL_MIN_DISK_MB", 1024);
        var directory = settings.home().directory();
        try {
            var free = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
            if (free < wanted) {
                throw new PlainFailure(
                        "Only %d MB are free where %s lies, and %d MB are wanted; make room, or set MOOTHALL_MIN_DISK_MB"
                                .formatted(free, directory, wanted));
            }
        } catch (IOException e) {
            throw new PlainFailure("Cannot tell how much disk is free at " + directory + ": " + e.getMessage(), e);
        }
    }

    private static void portsDiffer(Settings settings) {
        var seen = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var number = settings.port(port);
            for (var other : seen.entrySet()) {
                if (other.getValue() == number) {
                    throw new PlainFailure("Port %d is set for two parts: change %s or %s"
                            .formatted(number, other.getKey().setting(), port.setting()));
                }
            }
            seen.put(port, number);
        }
    }

    private static void isFree(Port port, int number) {
        // Both addresses: some systems let one of them be taken while the other is free.
        try (var anywhere = new ServerSocket(number)) {
            anywhere.setReuseAddress(false);
        } catch (IOException e) {
            throw taken(port, number, e);
        }
        try (var here = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            here.setReuseAddress(false);
        } catch (IOException e) {
            throw taken(port, number, e);
        }
    }

    private static PlainFailure taken(Port port, int number, IOException cause) {
        return new PlainFailure(
                "Port %d is taken, and the %s wants it; free it, or set %s (or MOOTHALL_PORT_OFFSET to move all ports)"
                        .formatted(number, port.owner(), port.setting()),
                cause);
    }
}
