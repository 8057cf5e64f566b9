package org.moothall.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path home;

    @Test
    void movesAllPortsByTheOffsetButNotOneThatIsSet() {
        var settings = settings(Map.of("MOOTHALL_PORT_OFFSET", "100", "MOOTHALL_KAFKA_PORT", "7000"));

        assertThat(settings.port(Port.GATEWAY)).isEqualTo(8180);
        assertThat(settings.port(Port.KAFKA)).isEqualTo(7000);
    }

    @Test
    void takesTheEnvironmentBeforeTheFileAndTheFileBeforeTheDefault() throws Exception {
        Files.writeString(home.resolve("settings"), "MOOTHALL_GATEWAY_PORT=1111\nMOOTHALL_SMTP_PORT=2222\n");

        var settings = settings(Map.of("MOOTHALL_GATEWAY_PORT", "3333"));

        assertThat(settings.port(Port.GATEWAY)).isEqualTo(3333);
        assertThat(settings.port(Port.SMTP)).isEqualTo(2222);
        assertThat(settings.port(Port.MONGO)).isEqualTo(27017);
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatThrownBy(() -> settings(Map.of("MOOTHALL_SMTP_PORT", "mail")).port(Port.SMTP))
                .isInstanceOf(PlainFailure.class)
                .hasMessage("MOOTHALL_SMTP_PORT is 'mail', which is not a whole number");
        assertThatThrownBy(
                        () -> settings(Map.of("MOOTHALL_PORT_OFFSET", "60000")).port(Port.GATEWAY))
                .hasMessageContaining("which is not a port");
    }

    private Settings settings(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("MOOTHALL_HOME", home.toString());
        return Settings.of(all);
    }
}
