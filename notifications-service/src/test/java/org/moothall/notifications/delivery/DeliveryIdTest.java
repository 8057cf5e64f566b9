package org.moothall.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryIdTest {

    @Test
    void followsFromWhoIsToldAndOfWhat() {
        assertThat(DeliveryId.of("s1", "e1")).isEqualTo(DeliveryId.of("s1", "e1"));
        assertThat(DeliveryId.of("s1", "e1"))
                .isNotEqualTo(DeliveryId.of("s1", "e2"))
                .isNotEqualTo(DeliveryId.of("s2", "e1"));
    }

    @Test
    void isAUuidOfVersionEight() {
        UUID id = UUID.fromString(DeliveryId.of("s1", "e1"));

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
