package org.moothall.local.supervisor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Port;
import org.moothall.local.settings.Settings;

class PreflightTest {

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void givePortsThatAreFree() throws Exception {
        environment.put("MOOTHALL_HOME", home.toString());
        for (var port : Port.values()) {
            try (var socket = new ServerSocket(0)) {
                environment.put(port.setting(), Integer.toString(socket.getLocalPort()));
            }
        }
    }

    @Test
    void isContentWhereEverythingIsFree() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void namesATakenPortWhoWantsItAndTheSetting() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("MOOTHALL_KAFKA_PORT", Integer.toString(socket.getLocalPort()));

            assertThatThrownBy(this::check)
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageStartingWith(
                            "Port %d is taken, and the Kafka broker wants it; free it, or set MOOTHALL_KAFKA_PORT"
                                    .formatted(socket.getLocalPort()));
        }
    }

    @Test
    void refusesOnePortForTwoParts() {
        environment.put("MOOTHALL_MINUTES_PORT", environment.get("MOOTHALL_MEETINGS_PORT"));

        assertThatThrownBy(this::check)
                .hasMessageContaining("is set for two parts: change MOOTHALL_MEETINGS_PORT or MOOTHALL_MINUTES_PORT");
    }

    @Test
    void refusesToFillTheDisk() {
        environment.put("MOOTHALL_MIN_DISK_MB", "2000000000");

        assertThatThrownBy(this::check)
                .isInstanceOf(PlainFailure.class)
                .hasMessageMatching("Only \\d+ MB are free where .* lies, and 2000000000 MB are wanted; .*");
    }

    private void check() {
        Preflight.check(Settings.of(environment));
    }
}
