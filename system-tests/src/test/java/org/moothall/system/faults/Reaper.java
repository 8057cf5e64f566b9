package org.moothall.system.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.moothall.relay.check.Checker;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Replica;

/**
 * Kills one process after the other with {@code kill -9}, whatever state the last one is in by then. Between two kills the
 * clerks get on by a number of commands: so each kill meets work, and a platform that does not come back is found out.
 */
final class Reaper {

    private static final Duration BOUND = Duration.ofMinutes(4);
    private static final int FEWEST_COMMANDS = 5;
    private static final int MORE_COMMANDS = 45;

    private final List<Replica> replicas;
    private final StoreView store;
    private final Clerks clerks;
    private final Checker checker;
    private final Random random;
    private final Deck<Card> deck;
    private final Map<String, Integer> kills = new TreeMap<>();

    Reaper(List<Replica> replicas, StoreView store, Clerks clerks, Checker checker, Random random) {
        this.replicas = replicas;
        this.store = store;
        this.clerks = clerks;
        this.checker = checker;
        this.random = random;
        this.deck = new Deck<>(cards(), random);
    }

    /** Goes on for this long, and until each victim has been drawn once. */
    void reap(Duration time) {
        Instant begin = Instant.now();
        Instant end = begin.plus(time);
        progress();
        while (Instant.now().isBefore(end) || deck.rounds() == 0) {
            Card card = deck.draw();
            if (card.victim().get().kill()) {
                kills.merge(card.name(), 1, Integer::sum);
                System.out.printf(
                        "  +%d s, %d acknowledged: killed %s%n",
                        Duration.between(begin, Instant.now()).toSeconds(), checker.promises(), card.name());
            }
            progress();
        }
    }

    private void progress() {
        int wanted = checker.promises() + FEWEST_COMMANDS + random.nextInt(MORE_COMMANDS);
        await("the clerks to get on after " + kills).atMost(BOUND).until(() -> {
            clerks.stillAtWork();
            return checker.promises() >= wanted;
        });
    }

    private List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        for (Replica replica : replicas) {
            cards.add(new Card(replica.name(), () -> replica));
        }
        for (Part service : List.of(Part.MEETINGS, Part.MINUTES, Part.NOTIFICATIONS)) {
            cards.add(new Card("relay of " + service.word(), () -> relayOf(service)));
        }
        return cards;
    }

    /** The one that sweeps for leftovers; where nobody lives who did, any that may be the next. */
    private Replica relayOf(Part service) {
        List<Replica> candidates =
                replicas.stream().filter(replica -> replica.part() == service).toList();
        Replica next = candidates.get(random.nextInt(candidates.size()));
        return holder(service).orElse(next);
    }

    private Optional<Replica> holder(Part service) {
        return store.relayHolder(service)
                .flatMap(pid -> replicas.stream()
                        .filter(replica -> replica.part() == service && replica.isProcess(pid))
                        .findFirst());
    }

    Map<String, Integer> kills() {
        return kills;
    }

    private record Card(String name, Supplier<Replica> victim) {}
}
