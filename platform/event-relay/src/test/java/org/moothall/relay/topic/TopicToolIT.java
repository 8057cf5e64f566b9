package org.moothall.relay.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.relay.kit.RealParts;

/** What an operator does before the service ever runs. */
class TopicToolIT {

    private final String own = "tool-" + UUID.randomUUID();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void saysWhatIsMissingCreatesItAndIsContentThen() throws Exception {
        assertThat(run(RealParts.kafka(), "check")).isOne();
        assertThat(printed.toString(UTF_8)).contains(own, "NOT AS PLANNED", "is not there");

        assertThat(run(RealParts.kafka(), "create")).isZero();
        assertThat(printed.toString(UTF_8)).contains(own + ".readers.dead");

        assertThat(run(RealParts.kafka(), "check")).isZero();
    }

    @Test
    void takesItsAccessToTheBrokersFromAFile(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("client.properties"), "security.protocol=NO_SUCH_THING\n");

        assertThat(run(RealParts.kafka(), "check", "--command-config", file.toString()))
                .isOne();
        assertThat(printed.toString(UTF_8)).contains("did not answer").contains("NO_SUCH_THING");
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        assertThat(run(RealParts.kafka(), "mend")).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).contains("Usage");
    }

    private int run(String kafka, String... words) throws InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--moothall.relay.owner=test",
                "--moothall.relay.topic=" + own,
                "--moothall.relay.source=/test",
                "--moothall.relay.bootstrap-servers=" + kafka,
                "--moothall.topics.group=readers",
                "--moothall.topics.consumed=" + own));
        return new TopicTool(new PrintStream(printed, true, UTF_8)).run(all.toArray(String[]::new));
    }
}
