package org.moothall.notifications.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class StreamSettingsTest {
    private final StreamSettings settings = new StreamSettings(
            1000,
            800,
            4096,
            DataSize.ofMegabytes(16),
            4,
            Duration.ofSeconds(15),
            Duration.ofSeconds(3),
            Duration.ofHours(1));

    @Test
    void letsInAsManyAsAreSetWhereThereIsRoom() {
        assertThat(settings.audience(DataSize.ofMegabytes(768).toBytes()).seats())
                .isEqualTo(1000);
    }

    @Test
    void letsInFewerWhereTheHeapIsSmall() {
        assertThat(settings.audience(DataSize.ofMegabytes(128).toBytes()).seats())
                .isEqualTo(170);
    }
}
