package org.moothall.notifications.stream;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Who reads the stream at the moment: as many as there are seats, some of which are kept for those who signed in. */
public final class Audience {
    private final int seats;
    private final int seatsForAnyone;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger takenByAnyone = new AtomicInteger();
    private final AtomicInteger behind = new AtomicInteger();
    private final LongAdder sent = new LongAdder();
    private final LongAdder refused = new LongAdder();

    public Audience(int seats, int seatsForAnyone) {
        this.seats = seats;
        this.seatsForAnyone = seatsForAnyone;
    }

    Optional<Seat> enter(boolean signedIn) {
        if (!signedIn && !take(takenByAnyone, seatsForAnyone)) {
            refused.increment();
            return Optional.empty();
        }
        if (!take(taken, seats)) {
            if (!signedIn) {
                takenByAnyone.decrementAndGet();
            }
            refused.increment();
            return Optional.empty();
        }
        return Optional.of(new Seat(signedIn));
    }

    private static boolean take(AtomicInteger count, int most) {
        return count.getAndUpdate(now -> now < most ? now + 1 : now) < most;
    }

    public int seats() {
        return seats;
    }

    public int present() {
        return taken.get();
    }

    /** How many read the past. */
    public int behind() {
        return behind.get();
    }

    /** How many events were told, to all together. */
    public long sent() {
        return sent.sum();
    }

    /** How many found no seat. */
    public long refused() {
        return refused.sum();
    }

    /** One reader's place in the audience, for one thread. */
    final class Seat {
        private final boolean signedIn;
        private boolean late;
        private boolean left;

        private Seat(boolean signedIn) {
            this.signedIn = signedIn;
        }

        void isBehind(boolean nowLate) {
            if (nowLate != late) {
                late = nowLate;
                behind.addAndGet(nowLate ? 1 : -1);
            }
        }

        void heard(int events) {
            sent.add(events);
        }

        void leave() {
            if (!left) {
                left = true;
                isBehind(false);
                taken.decrementAndGet();
                if (!signedIn) {
                    takenByAnyone.decrementAndGet();
                }
            }
        }
    }
}
