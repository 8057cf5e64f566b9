package org.moothall.local.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.local.settings.Port;

class ScriptIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    private Installation installation;

    @BeforeEach
    void install() throws Exception {
        installation = new Installation(directory);
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        installation.run("down");
    }

    @Test
    void livesThroughItsOwnDeathAndThatOfItsParts() throws Exception {
        installation.built();

        var up = installation.run("up", "--detach", "--no-demo");
        assertThat(up.err()).isEmpty();
        assertThat(up.code()).isZero();
        assertThat(up.out())
                .contains("parts", "meetings", "minutes", "notifications", "gateway", "Ready in")
                .contains("http://localhost:" + installation.port(Port.GATEWAY) + "/docs")
                .contains("localhost:" + installation.port(Port.KAFKA));
        var token = installation.run("token", "clerk");
        assertThat(token.out().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(installation.run("mail").out().strip()).isEqualTo("No letter yet");
        assertThat(installation.run("mail", "--json").out().strip()).isEqualTo("[ ]");

        var again = installation.run("up");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err().strip()).startsWith("moothall: Already running").doesNotContain("\n");

        installation.process("meetings").destroyForcibly();
        await().atMost(SOON)
                .until(() ->
                        installation.run("status").out().lines().anyMatch(it -> it.matches("meetings +ready .* 1")));
        assertThat(installation.run("status").code()).isZero();

        installation.process("parts").destroyForcibly();
        await().atMost(SOON).until(() -> installation.run("status").code() == 0);
        assertThat(installation.run("token", "clerk").code()).isZero();

        installation.process("supervisor").destroyForcibly();
        await().atMost(SOON).until(() -> installation.run("status").out().contains("The supervisor is gone"));
        assertThat(installation.run("status").code()).isEqualTo(3);

        var after = installation.run("up", "--detach", "--no-demo");
        assertThat(after.code()).isZero();
        assertThat(after.out()).contains("was left over from before", "Ready in");

        var parts = installation.process("parts");
        assertThat(installation.run("down").out()).contains("Stopped");
        await().atMost(SOON).until(() -> !parts.isAlive());
        assertThat(installation.run("status").code()).isEqualTo(3);
        assertThat(installation.run("down").out().strip()).isEqualTo("Nothing was running");
    }

    @Test
    void stopsEverythingWhenItIsInterruptedInTheForeground() throws Exception {
        installation.built();
        var up = installation.start("up", "--no-demo");
        await().atMost(SOON).until(() -> installation.said("out").contains("Ready in"));
        var parts = installation.process("parts");

        up.destroy();

        assertThat(up.waitFor()).isNotZero();
        await().atMost(SOON).until(() -> !parts.isAlive());
        assertThat(installation.said("out")).contains("Stopping", "Stopped");
    }

    @Test
    void saysInOneLineWhichPortIsTakenAndLeavesNothingRunning() throws Exception {
        installation.built();
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            installation.set("MOOTHALL_GATEWAY_PORT", Integer.toString(taken.getLocalPort()));

            for (var words : new String[][] {{"up"}, {"up", "--detach"}}) {
                var up = installation.run(words);

                assertThat(up.code()).isEqualTo(1);
                assertThat(up.err().strip())
                        .isEqualTo(("moothall: Port %d is taken, and the gateway wants it; free it, or set "
                                        + "MOOTHALL_GATEWAY_PORT (or MOOTHALL_PORT_OFFSET to move all ports)")
                                .formatted(taken.getLocalPort()));
            }
        }
        assertThat(installation.home().resolve("run/parts.pid")).doesNotExist();
    }

    @Test
    void saysInOneLineThatTheDiskIsTooFull() throws Exception {
        installation.set("MOOTHALL_MIN_DISK_MB", "2000000000");

        var up = installation.run("up");

        assertThat(up.code()).isEqualTo(1);
        assertThat(up.err().strip()).matches("moothall: Only \\d+ MB are free where .* 2000000000 MB are wanted; .*");
    }

    @Test
    void namesThePackageWhereThereIsNoJdk() throws Exception {
        var tools = Files.createDirectory(directory.resolve("tools"));
        for (var tool : new String[] {"bash", "env", "dirname", "sed", "df", "awk", "mkdir"}) {
            Files.createSymbolicLink(tools.resolve(tool), which(tool));
        }
        installation.set("PATH", tools.toString());
        installation.set("JAVA_HOME", directory.toString());
        installation.set("MOOTHALL_JDK_ONLY_FROM_ENVIRONMENT", "yes");

        var up = installation.run("up");

        assertThat(up.code()).isEqualTo(1);
        assertThat(up.err().strip())
                .startsWith("moothall: No JDK 25 or later was found")
                .contains("apt-get install openjdk-25-jdk")
                .doesNotContain("\n");
    }

    @Test
    void saysInOneLineThatTheBuildFailed() throws Exception {
        maven(
                "echo '[INFO] Building gateway 0.1.0-SNAPSHOT          [3/11]'; echo '[ERROR] Gateway.java:[1,1] not Java'; exit 1");

        var up = installation.run("up");

        assertThat(up.code()).isEqualTo(1);
        assertThat(up.out()).contains("[3/11] gateway");
        assertThat(up.err().strip())
                .startsWith("moothall: The build failed: [ERROR] Gateway.java:[1,1] not Java")
                .doesNotContain("\n");
    }

    @Test
    void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
        installation.built();
        maven("echo '[ERROR] built'; exit 1");
        installation.set("MOOTHALL_GATEWAY_PORT", "0");
        assertThat(installation.run("up").err()).contains("MOOTHALL_GATEWAY_PORT");

        Files.createDirectories(installation.root().resolve("gateway/src/main/java"));
        Files.writeString(installation.root().resolve("gateway/src/main/java/Changed.java"), "");

        assertThat(installation.run("up").err()).contains("The build failed: [ERROR] built");
    }

    @Test
    void addsUpTheTestsOfAllModulesOnALineOfItsOwn() throws Exception {
        maven("""
                for module in a b; do
                  mkdir -p $module/target/surefire-reports
                  echo '<testsuite name="X" time="1" tests="7" errors="1" skipped="2" failures="1" flakes="0">' \\
                    > $module/target/surefire-reports/TEST-X.xml
                done
                exit 1
                """);

        var test = installation.run("test");

        assertThat(test.code()).isEqualTo(1);
        assertThat(test.out().strip().lines()).last().isEqualTo("6 passed, 4 failed, 4 skipped");
    }

    @Test
    void runsTheCrashLoopAloneForAsManyMinutesAsAreAskedFor() throws Exception {
        maven("echo \"asked for: $*\"");

        assertThat(installation.run("test").out()).contains("asked for: -B verify");
        assertThat(installation.run("test", "--faults").out())
                .contains("asked for: -B -Pfaults -Dmoothall.faults.minutes=10 verify");
        assertThat(installation.run("test", "--faults", "45").out())
                .contains("asked for: -B -Pfaults -Dmoothall.faults.minutes=45 verify");

        assertThat(installation.run("test", "--faults", "long").err())
                .isEqualToIgnoringNewLines("moothall: test --faults takes a number of minutes, not 'long'");
        assertThat(installation.run("test", "quickly").code()).isEqualTo(1);
    }

    @Test
    void knowsItsCommandsAndNoOthers() throws Exception {
        assertThat(installation.run("help").out())
                .contains("up [--detach] [--fresh] [--no-demo]", "MOOTHALL_PORT_OFFSET");
        assertThat(installation.run("fly").code()).isEqualTo(1);
        assertThat(installation.run("up", "--quickly").err()).contains("not '--quickly'");
        assertThat(installation.run("token").code()).isEqualTo(1);
    }

    private void maven(String script) throws Exception {
        var file = Files.writeString(installation.root().resolve("mvnw"), "#!/bin/bash\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var folder : new String[] {"contracts", "platform"}) {
            Files.createDirectories(installation.root().resolve(folder));
        }
    }

    private static Path which(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(it -> Path.of(it, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
