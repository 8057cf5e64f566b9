package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.system.outside.Memory;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

@OnThePlatform
class OperatorsViewIT {

    private static final long LIMIT_MEBIBYTES = 1536;

    private final Platform platform;

    OperatorsViewIT(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void saysOfEachProcessThatItLivesAndIsReady(Part part) {
        assertThat(platform.at(part)
                        .get("/actuator/health/liveness")
                        .expect(200)
                        .text())
                .contains("UP");
        assertThat(platform.at(part)
                        .get("/actuator/health/readiness")
                        .expect(200)
                        .text())
                .contains("UP");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void measuresEachProcess(Part part) {
        String metrics =
                platform.at(part).get("/actuator/prometheus").expect(200).text();

        assertThat(metrics).contains("jvm_memory_used_bytes", "process_uptime_seconds");
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"MEETINGS", "MINUTES", "NOTIFICATIONS"})
    void showsWhatWaitsToBeToldAndForHowLong(Part part) {
        await("all to be told")
                .atMost(Staff.SOON)
                .untilAsserted(() -> assertThat(platform.at(part)
                                .get("/actuator/prometheus")
                                .expect(200)
                                .text())
                        .contains(
                                "relay_pending_oldest_age_seconds",
                                "relay_published_total",
                                "relay_publish_failures_total")
                        .containsPattern("(?m)^relay_pending_count(\\{.*})? 0\\.0$"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"MEETINGS", "MINUTES", "NOTIFICATIONS", "GATEWAY"})
    void logsAsJsonWithTheNameOfTheService(Part part) throws IOException {
        List<String> lines = Files.readAllLines(platform.log(part));

        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).startsWith("{").contains("\"" + part.application() + "\"", "@timestamp"));
    }

    @Test
    void carriesTheTraceOfACallerIntoTheLogOfTheServiceBehindTheGateway() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Map<String, String> again = Map.of("channel", "email", "target", trace + "@wealdshire.example");

        // One time more than a target may be named in a day, which is worth a line in the log.
        for (int time = 0; time < 6; time++) {
            platform.anonymous()
                    .post("/api/subscriptions", again, "traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                    .expect(202);
        }

        await("line with the trace")
                .atMost(Staff.SOON)
                .untilAsserted(() -> assertThat(Files.readString(platform.log(Part.NOTIFICATIONS)))
                        .contains(trace)
                        .doesNotContain(trace + "@"));
    }

    @Test
    void staysUnderOneAndAHalfGibibytesWithTheDemoLoaded() {
        assumeThat(Memory.canBeRead())
                .as("this system tells a process's share of memory")
                .isTrue();

        Memory atFirst = platform.memoryAtFirst();

        // What the tests before this one have left it with is for people to read: it hangs on which they were.
        System.out.printf(
                "The platform took %d MiB (PSS) with the demo loaded, and takes %d MiB now%n",
                atFirst.mebibytes(), platform.memory().mebibytes());
        assertThat(atFirst.processes()).isEqualTo(Part.values().length + 1);
        assertThat(atFirst.mebibytes()).isPositive().isLessThan(LIMIT_MEBIBYTES);
    }
}
