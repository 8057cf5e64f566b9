package org.moothall.relay.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SeenVersionsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private static List<String> holes(SeenVersions seen) {
        return seen.holes().stream().map(hole -> hole.from() + "-" + hole.to()).toList();
    }

    @Test
    void whatComesInOrderLeavesNoHole() {
        SeenVersions seen =
                SeenVersions.after(0).arrived(1, NOW).arrived(2, NOW).arrived(2, NOW);

        assertThat(seen).isEqualTo(SeenVersions.after(2));
    }

    @Test
    void aHoleThatIsFilledFromTheMiddleFallsInTwoThatKeepTheirAge() {
        SeenVersions seen = SeenVersions.after(0).arrived(6, NOW).arrived(3, LATER);

        assertThat(seen.holes()).containsExactly(new Hole(1, 2, NOW), new Hole(4, 5, NOW));
    }

    @Test
    void aVersionOfAnyHeightCostsOneHole() {
        SeenVersions seen = SeenVersions.after(0).arrived(1, NOW).arrived(Long.MAX_VALUE, NOW);

        assertThat(holes(seen)).containsExactly("2-" + (Long.MAX_VALUE - 1));
    }

    @Test
    void whatWasPutAsideUnreadIsMissingAtOnceAndSaysNothingOfWhatIsBeforeIt() {
        SeenVersions seen = SeenVersions.after(0).arrived(1, NOW).lost(90, NOW);

        assertThat(holes(seen)).containsExactly("90-90");
        assertThat(holes(seen.arrived(2, NOW))).containsExactly("90-90");
    }

    @Test
    void aDuplicateThatCannotBeReadTakesNothingAway() {
        SeenVersions seen = SeenVersions.after(0).arrived(1, NOW).lost(1, NOW);

        assertThat(seen).isEqualTo(SeenVersions.after(1));
    }

    @Test
    void whatWasGivenUpIsNotMissedWhenLaterOnesCome() {
        SeenVersions seen = SeenVersions.after(0)
                .arrived(1, NOW)
                .lost(2, NOW)
                .lost(3, NOW)
                .givenUp(3)
                .givenUp(2)
                .arrived(4, NOW);

        assertThat(seen).isEqualTo(SeenVersions.after(4));
    }

    @RepeatedTest(50)
    void endsTheSameInWhateverOrderAndHoweverOftenVersionsArrive() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        long highest = 2 + random.nextInt(20);
        Set<Long> coming = new TreeSet<>(Set.of(highest));
        LongStream.range(1, highest).filter(version -> random.nextBoolean()).forEach(coming::add);
        List<Long> arrivals = new ArrayList<>(coming);
        arrivals.addAll(coming);
        Collections.shuffle(arrivals, random);

        SeenVersions seen = SeenVersions.after(0);
        for (long version : arrivals) {
            seen = random.nextInt(4) == 0 ? seen.lost(version, NOW) : seen;
            seen = seen.arrived(version, NOW);
        }

        SeenVersions all = seen;
        assertThat(all.highest()).as("seed %d", seed).isEqualTo(highest);
        assertThat(LongStream.rangeClosed(1, highest)
                        .filter(version -> all.holes().stream().noneMatch(hole -> hole.has(version)))
                        .boxed())
                .as("seed %d", seed)
                .containsExactlyElementsOf(coming);
    }
}
