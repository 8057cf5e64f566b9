package org.moothall.notifications.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AudienceTest {

    @Test
    void letsInAsManyAsThereAreSeatsAndTheNextOneWhenOneLeaves() {
        Audience audience = new Audience(2, 2);
        Audience.Seat first = audience.enter(true).orElseThrow();
        audience.enter(false).orElseThrow();

        assertThat(audience.enter(true)).isEmpty();
        first.leave();

        assertThat(audience.enter(true)).isPresent();
        assertThat(audience.present()).isEqualTo(2);
        assertThat(audience.refused()).isOne();
    }

    @Test
    void keepsSomeSeatsForThoseWhoSignedIn() {
        Audience audience = new Audience(3, 1);
        Audience.Seat anyone = audience.enter(false).orElseThrow();

        assertThat(audience.enter(false)).isEmpty();
        assertThat(audience.enter(true)).isPresent();
        assertThat(audience.enter(true)).isPresent();
        anyone.leave();

        assertThat(audience.enter(false)).isPresent();
    }

    @Test
    void aSeatIsLeftOnce() {
        Audience audience = new Audience(2, 2);
        Audience.Seat seat = audience.enter(false).orElseThrow();
        seat.isBehind(true);

        seat.leave();
        seat.leave();

        assertThat(audience.present()).isZero();
        assertThat(audience.behind()).isZero();
    }
}
