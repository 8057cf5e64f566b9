package org.moothall.notifications.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.stream.StreamFixtures.LAYOUT;
import static org.moothall.notifications.stream.StreamFixtures.form;
import static org.moothall.notifications.stream.StreamFixtures.poison;
import static org.moothall.notifications.stream.StreamFixtures.record;
import static org.moothall.notifications.stream.StreamFixtures.with;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowerTest {
    private static final int MEETINGS_AND_MINUTES = 5;

    private final MemoryLog log = new MemoryLog(LAYOUT);
    private final RecentRecords recent = new RecentRecords(8, 1_000_000);
    private final Audience audience = new Audience(10, 10);
    private final StreamDesk desk = new StreamDesk(recent, log, audience);

    @Test
    void isToldWhatComesAfterItBeganInTheOrderOfItsComing() throws Exception {
        begin();
        add(record(0, 0));
        Follower follower = opened(form());

        add(record(0, 1), record(3, 0), record(0, 2));

        assertThat(heard(follower)).containsExactly("0/1", "3/0", "0/2");
    }

    @Test
    void passesOverWhatIsNoEventAndGoesOnBehindIt() throws Exception {
        begin();
        Follower follower = opened(form());

        add(poison(0, 0));
        heard(follower);
        String token = follower.token();
        add(record(0, 1));

        assertThat(heard(opened(with(null, token)))).containsExactly("0/1");
    }

    @Test
    void readsThePastWhereItComesFromFurtherBackThanIsRemembered() throws Exception {
        begin();
        String beginning = opened(form()).token();
        for (int offset = 0; offset < 50; offset++) {
            add(record(offset % 2, offset / 2));
        }

        assertThat(heard(opened(with(null, beginning)))).hasSize(50).doesNotHaveDuplicates();
        assertThat(log.readings).isPositive();
        assertThat(heard(opened(with("start", null)))).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void readsNoPastWhereAllThatWasMissedIsStillRemembered() throws Exception {
        begin();
        String beginning = opened(form()).token();
        add(record(0, 0), record(1, 0), record(0, 1));

        assertThat(heard(opened(with(null, beginning)))).containsExactly("0/0", "1/0", "0/1");
        assertThat(log.readings).isZero();
    }

    @Test
    void waitsForTheBrokerWhileThePastCannotBeRead() throws Exception {
        begin();
        Follower follower = opened(form());
        for (int offset = 0; offset < 20; offset++) {
            add(record(0, offset));
        }

        log.away = true;
        assertThat(heard(follower)).isEmpty();
        assertThat(audience.behind()).isOne();
        log.away = false;

        assertThat(heard(follower)).hasSize(20);
        assertThat(audience.behind()).isZero();
    }

    @Test
    void endsWhereTheTopicsAreNotWhatTheyWereAndGoesOnWithItsTokenIfTheyAreLonger() throws Exception {
        begin();
        Follower follower = opened(form());
        add(record(0, 0));
        heard(follower);

        begin();

        assertThat(follower.next(Duration.ZERO)).isEqualTo(new Follower.Over());
        add(record(0, 1));
        assertThat(heard(opened(with(null, follower.token())))).containsExactly("0/1");
    }

    @Test
    void endsWhenTheServiceDoes() throws Exception {
        begin();
        Follower follower = opened(form());

        recent.close();

        assertThat(follower.next(Duration.ofMinutes(1))).isEqualTo(new Follower.Over());
        assertThat(desk.open(form(), Set.of(), true)).isEqualTo(new StreamOutcome.NotReady());
    }

    /** Whatever the writer, the readers and the breaks do, each reader hears each record once and in the order of its track. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void missesNothingAndHearsNothingTwiceWhateverHappens(long seed) throws Exception {
        Random random = new Random(seed);
        begin();
        List<Listener> listeners = new ArrayList<>();
        for (int step = 0; step < 3_000; step++) {
            switch (random.nextInt(12)) {
                case 0 -> {
                    if (listeners.size() < 5) {
                        listeners.add(new Listener(opened(with(random.nextBoolean() ? "start" : "now", null))));
                    }
                }
                case 1 -> {
                    if (!listeners.isEmpty()) {
                        listeners.get(random.nextInt(listeners.size())).comeBack();
                    }
                }
                case 2 -> log.away = random.nextBoolean();
                case 3, 4, 5, 6 -> {
                    int track = random.nextInt(MEETINGS_AND_MINUTES);
                    long offset = log.end(track);
                    add(random.nextInt(10) == 0 ? poison(track, offset) : record(track, offset));
                }
                default -> {
                    if (!listeners.isEmpty()) {
                        listeners.get(random.nextInt(listeners.size())).turn();
                    }
                }
            }
        }
        log.away = false;

        for (Listener listener : listeners) {
            listener.finish();
            assertThat(listener.heard).as("seed " + seed).isEqualTo(log.after(listener.from));
        }
    }

    private void begin() {
        Position end = Position.of(LAYOUT.tracks(), log::end);
        recent.begin(LAYOUT, end, end);
    }

    private void add(LogRecord... records) {
        log.add(records);
        recent.add(List.of(records), Position.of(LAYOUT.tracks(), log::end));
    }

    private Follower opened(StreamForm form) throws InterruptedException {
        boolean wasAway = log.away;
        log.away = false;
        StreamOutcome outcome = desk.open(form, Set.of(), true);
        log.away = wasAway;
        return ((StreamOutcome.Opened) outcome).follower();
    }

    private static List<String> heard(Follower follower) throws InterruptedException {
        List<String> heard = new ArrayList<>();
        int quiet = 0;
        while (quiet < 3 && follower.next(Duration.ZERO) instanceof Follower.News news) {
            news.events().forEach(told -> heard.add(told.event().json()));
            quiet = news.events().isEmpty() ? quiet + 1 : 0;
        }
        return heard;
    }

    private final class Listener {
        private final Position from;
        private final Map<Integer, List<Long>> heard = new HashMap<>();
        private Follower follower;

        Listener(Follower follower) {
            this.follower = follower;
            this.from =
                    ((PositionToken.Known) PositionToken.read(follower.token(), LAYOUT, EventOwner.USUAL)).position();
        }

        void turn() throws InterruptedException {
            if (follower.next(Duration.ZERO) instanceof Follower.News news) {
                news.events().forEach(told -> keep(told.event().json()));
            }
        }

        void comeBack() throws InterruptedException {
            follower.close();
            follower = opened(with("start", follower.token()));
        }

        void finish() throws InterruptedException {
            FollowerTest.heard(follower).forEach(this::keep);
        }

        private void keep(String trackAndOffset) {
            String[] parts = trackAndOffset.split("/", 2);
            heard.computeIfAbsent(Integer.valueOf(parts[0]), _ -> new ArrayList<>())
                    .add(Long.valueOf(parts[1]));
        }
    }
}
