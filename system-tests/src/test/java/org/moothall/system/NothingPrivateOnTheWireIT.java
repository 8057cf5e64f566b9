package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import org.moothall.system.privacy.Canaries;
import org.moothall.system.privacy.History;
import org.moothall.system.privacy.Place;
import org.moothall.system.privacy.Text;
import org.moothall.system.privacy.Wire;

/**
 * A random history with a canary in everything private, and a search for each of them in all that the platform writes and
 * says: every topic, webhook, letter, feed, public answer, metric, span and log line, and what is said of a dead letter. {@code -Dprivacy.seed=…} has it happen again.
 */
@OnThePlatform
class NothingPrivateOnTheWireIT {

    private static final int ROUNDS = 3;

    private final Platform platform;

    NothingPrivateOnTheWireIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void nothingPrivateIsOnTheWireWhateverIsDone() throws Exception {
        long seed = Long.getLong("privacy.seed", ThreadLocalRandom.current().nextLong(1_000_000));
        int steps = Integer.getInteger("privacy.steps", 240);
        System.out.println("A history with -Dprivacy.seed=%d -Dprivacy.steps=%d".formatted(seed, steps));
        Canaries canaries = new Canaries();
        Wire wire = new Wire(platform);
        try (History history = new History(seed, canaries, platform)) {
            history.begin();
            for (int round = 0; round < ROUNDS; round++) {
                history.goOn(steps / ROUNDS);

                List<Text> texts = wire.texts(history.receivers(), history.meetings());
                assertThat(canaries.wronglyIn(texts.stream()))
                        .as("in round %d of the history with -Dprivacy.seed=%d", round, seed)
                        .isEmpty();
                theSearchFindsWhatIsThere(texts, canaries, history);
            }
            System.out.println(canaries.size() + " canaries, " + history.answers());
        }
    }

    /** A search that finds nothing anywhere would prove nothing. */
    private static void theSearchFindsWhatIsThere(List<Text> texts, Canaries canaries, History history) {
        assertThat(canaries.metIn(texts.stream()))
                .as("where something published was met, and what somebody else wrote in the record that it is")
                .contains(
                        Place.TOPIC, Place.WEBHOOK, Place.LETTER, Place.FEED, Place.PUBLIC_API, Place.DEAD_LETTER_BODY);
        Canaries planted = new Canaries();
        planted.given(history.meetings().getFirst(), "id of a meeting", _ -> true);
        planted.given("relay_published_total", "name of a metric", _ -> true);
        planted.given("notifications-service", "name of a service", _ -> true);
        planted.given("dead-letter-reason", "name of a header", _ -> true);
        assertThat(planted.metIn(texts.stream()))
                .as("where an id, the name of a metric, of a service and of a header were met")
                .contains(Place.TOPIC, Place.LOG, Place.METRIC, Place.SPAN, Place.DEAD_LETTER);
    }
}
