package org.moothall.notifications.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.stream.StreamFixtures.LAYOUT;
import static org.moothall.notifications.stream.StreamFixtures.everywhere;
import static org.moothall.notifications.stream.StreamFixtures.layout;

import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.notifications.stream.PositionToken.Known;
import org.moothall.notifications.stream.PositionToken.OfOtherTopics;
import org.moothall.notifications.stream.PositionToken.Unreadable;

class PositionTokenTest {
    private static final Set<EventOwner> ALL = EnumSet.allOf(EventOwner.class);

    @Test
    void comesBackAsThePositionThatWasWritten() {
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            Position position =
                    Position.of(LAYOUT.tracks(), _ -> random.nextLong(0, Long.MAX_VALUE) >>> random.nextInt(63));

            assertThat(PositionToken.read(PositionToken.write(position, LAYOUT, ALL), LAYOUT, ALL))
                    .isEqualTo(new Known(position));
        }
    }

    @Test
    void fitsIntoAHeaderAndNeedsNoEscapes() {
        Layout wide = layout(50, 50, 50);

        assertThat(PositionToken.write(everywhere(wide, 5_000_000), wide, ALL))
                .matches("[A-Za-z0-9_-]+")
                .hasSizeLessThan(1000);
    }

    @Test
    void leavesOutTopicsThatWereNotAskedFor() {
        Position position = everywhere(LAYOUT, 9);
        String token = PositionToken.write(position, LAYOUT, EventOwner.USUAL);

        assertThat(PositionToken.read(token, LAYOUT, Set.of(EventOwner.MINUTES)))
                .isEqualTo(new Known(position.with(LAYOUT.track(EventOwner.NOTIFICATIONS, 0), 0)));
        assertThat(PositionToken.read(token, LAYOUT, ALL)).isInstanceOf(OfOtherTopics.class);
    }

    @Test
    void isNoneOfATopicThatWasMadeAnew() {
        String token = PositionToken.write(everywhere(LAYOUT, 9), LAYOUT, EventOwner.USUAL);
        Layout madeAnew = new Layout(Map.of(
                EventOwner.MEETINGS, new Layout.Topic("another-id", 2),
                EventOwner.MINUTES, new Layout.Topic("id-of-minutes", 3),
                EventOwner.NOTIFICATIONS, new Layout.Topic("id-of-notifications", 1)));

        assertThat(PositionToken.read(token, madeAnew, EventOwner.USUAL)).isInstanceOf(OfOtherTopics.class);
    }

    @Test
    void countsPartitionsThatHaveComeSinceFromTheirFirstRecord() {
        String token = PositionToken.write(everywhere(LAYOUT, 9), LAYOUT, ALL);
        Layout grown = layout(4, 3, 1);

        assertThat(PositionToken.read(token, grown, ALL))
                .isEqualTo(new Known(Position.of(grown.tracks(), track -> track == 2 || track == 3 ? 0 : 9)));
    }

    @Test
    void isNoneOfATopicThatHasFewerPartitionsNow() {
        String token = PositionToken.write(everywhere(LAYOUT, 9), LAYOUT, ALL);

        assertThat(PositionToken.read(token, layout(1, 3, 1), ALL)).isInstanceOf(OfOtherTopics.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "AA", "42", "start", "AQEBAQEBAQEBAQEB", "ä", "%00"})
    void isToldFromOtherText(String text) {
        assertThat(PositionToken.read(text, LAYOUT, ALL)).isInstanceOf(Unreadable.class);
    }

    @Test
    void isNotTakenWhereAPartIsMissingOrChanged() {
        String token = PositionToken.write(everywhere(LAYOUT, 300), LAYOUT, ALL);
        byte[] bytes = Base64.getUrlDecoder().decode(token);

        for (int length = 0; length < token.length(); length++) {
            assertThat(PositionToken.read(token.substring(0, length), LAYOUT, ALL))
                    .isInstanceOf(Unreadable.class);
        }
        for (int changed = 0; changed < bytes.length; changed++) {
            byte[] other = bytes.clone();
            other[changed] ^= 4;
            assertThat(PositionToken.read(Base64.getUrlEncoder().encodeToString(other), LAYOUT, ALL))
                    .isInstanceOf(Unreadable.class);
        }
    }
}
