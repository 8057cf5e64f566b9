package org.moothall.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.local.settings.Home;
import org.moothall.local.settings.PlainFailure;

class SupervisorIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
    private final Set<Integer> ports = new HashSet<>();
    private Home home;
    private Path diary;

    @BeforeEach
    void prepare() {
        home = new Home(directory).prepare();
        diary = directory.resolve("diary");
    }

    @Test
    void startsChildrenAndStopsTheirGroupsInTheOppositeOrder() throws Exception {
        try (var supervisor = supervisor(SOON)) {
            supervisor.start(List.of(standIn("parts")));
            supervisor.awaitReady();
            supervisor.start(List.of(standIn("meetings")));
            supervisor.start(List.of(standIn("gateway")));
            supervisor.awaitReady();
            assertThat(said()).contains("parts", "meetings", "gateway", "ready in");
        }

        assertThat(Files.readAllLines(diary)).containsExactly("gateway", "meetings", "parts");
        assertThat(running("parts")).isFalse();
    }

    @Test
    void startsAChildAgainThatWasKilledAndReportsIt() {
        try (var supervisor = supervisor(SOON)) {
            supervisor.start(List.of(standIn("meetings")));
            supervisor.awaitReady();
            var first = pid("meetings");

            first.destroyForcibly();

            await().atMost(SOON).until(() -> said().contains("is ready again"));
            assertThat(said()).contains("ended with code 137", "restart 1");
            assertThat(pid("meetings").pid()).isNotEqualTo(first.pid());
            assertThat(PidFile.read(home.run(), "meetings").orElseThrow().restarts())
                    .isEqualTo(1);
        }
    }

    @Test
    void clearsAwayWhatAKilledChildWasWorkingOn() throws Exception {
        try (var supervisor = supervisor(SOON)) {
            supervisor.start(List.of(standIn("meetings")));
            supervisor.awaitReady();
            var pack = Files.writeString(home.scratch("meetings").resolve("pack.pdf"), "exempt papers");
            var other = Files.writeString(
                    Files.createDirectories(home.scratch("minutes")).resolve("archive.zip"), "in use");

            pid("meetings").destroyForcibly();

            await().atMost(SOON).until(() -> said().contains("is ready again"));
            assertThat(pack).doesNotExist();
            assertThat(home.scratch("meetings")).isDirectory();
            assertThat(other).exists();
        }
    }

    @Test
    void stopsAllAndSaysWhyWhenOneCannotStart() {
        try (var supervisor = supervisor(SOON)) {
            supervisor.start(List.of(standIn("parts")));
            supervisor.awaitReady();
            var parts = pid("parts");

            supervisor.start(List.of(plan("minutes", 1, "/bin/sh", "-c", "echo 'Error: no such database'; exit 7")));

            assertThatThrownBy(supervisor::awaitReady)
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageContaining("minutes ended with code 7 before it was ready: Error: no such database");
            await().atMost(SOON).until(() -> !Life.in(parts));
        }
    }

    @Test
    void givesUpOnAChildThatIsNeverReady() {
        try (var supervisor = supervisor(Duration.ofSeconds(1))) {
            supervisor.start(List.of(plan("minutes", 1, "/bin/sleep", "600")));

            assertThatThrownBy(supervisor::awaitReady)
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageContaining("minutes was not ready after 1 s");
            assertThat(running("minutes")).isFalse();
        }
    }

    @Test
    void stopsWhileItIsStillStarting() {
        var supervisor = supervisor(SOON);
        supervisor.start(List.of(plan("minutes", 1, "/bin/sleep", "600")));
        await().atMost(SOON).until(() -> running("minutes"));
        var process = pid("minutes");

        supervisor.close();
        supervisor.awaitReady();

        assertThat(Life.in(process)).isFalse();
    }

    @Test
    void findsAndEndsWhatAnEarlierSupervisorLeftBehind() {
        var supervisor = supervisor(SOON);
        supervisor.start(List.of(plan("minutes", 1, "/bin/sleep", "600")));
        await().atMost(SOON).until(() -> running("minutes"));
        var left = pid("minutes");

        var stopped = new Leftovers(home, List.of("parts", "minutes"), progress).stop();

        assertThat(stopped).isEqualTo(1);
        assertThat(Life.in(left)).isFalse();
        assertThat(said()).contains("was left over from before (pid " + left.pid() + ")");
        supervisor.close();
    }

    private Supervisor supervisor(Duration startTimeout) {
        return new Supervisor(home.run(), home.logs(), progress, startTimeout);
    }

    private ChildPlan standIn(String name) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return plan(
                name,
                freePort(),
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StandIn.class.getName(),
                name,
                diary.toString());
    }

    private ChildPlan plan(String name, int port, String... command) {
        var ready = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        var environment = Map.of("SERVER_PORT", Integer.toString(port));
        return new ChildPlan(name, "a stand-in", List.of(command), environment, home.scratch(name), port, ready);
    }

    private ProcessHandle pid(String name) {
        return PidFile.read(home.run(), name).flatMap(PidFile::process).orElseThrow();
    }

    private boolean running(String name) {
        return PidFile.read(home.run(), name).flatMap(PidFile::process).isPresent();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Never the same twice: two that start together would both be told that one of them is ready. */
    private int freePort() {
        var port = anyPort();
        while (!ports.add(port)) {
            port = anyPort();
        }
        return port;
    }

    private static int anyPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
