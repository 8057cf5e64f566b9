package org.moothall.system.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds an offset at which all the usual ports are free. It stays below the range from which the system takes ports for
 * outgoing connections: a killed process must find its port free again.
 */
final class FreePorts {

    private static final List<Integer> USUAL = List.of(8080, 8081, 8082, 8083, 9000, 9092, 27017, 1025);
    private static final int HIGHEST_OFFSET = 32_768 - 27_017;

    private FreePorts() {}

    static int offset() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int offset = ThreadLocalRandom.current().nextInt(100, HIGHEST_OFFSET);
            if (USUAL.stream().allMatch(port -> isFree(port + offset))) {
                return offset;
            }
        }
        throw new IllegalStateException("No offset was found at which all ports are free");
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
