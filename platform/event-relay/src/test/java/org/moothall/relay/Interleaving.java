package org.moothall.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs actors one step at a time, in an order that follows from a seed alone. An actor is real code on a thread of its own
 * that stands still wherever it touches the outside, until it is picked; there it can also be killed for good.
 */
final class Interleaving {

    private final Random random;
    private final List<Actor> actors = new ArrayList<>();
    private final Semaphore parked = new Semaphore(0);

    Interleaving(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    Actor actor(String name, Work work) {
        Actor actor = new Actor(name, work);
        actors.add(actor);
        return actor;
    }

    /** Picks steps until nobody can take one any more. */
    void run() {
        while (true) {
            List<Actor> ready = actors.stream().filter(Actor::isReady).toList();
            if (ready.isEmpty()) {
                break;
            }
            ready.get(random.nextInt(ready.size())).takeStep();
        }
        for (Actor actor : actors) {
            if (actor.failure != null) {
                throw new AssertionError(actor.name + " failed", actor.failure);
            }
            if (!actor.ended) {
                throw new AssertionError(actor.name + " waits for what never comes");
            }
        }
    }

    interface Work {
        void run(Actor self) throws Exception;
    }

    /** Thrown into the middle of the actor's work, as a kill is. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    final class Actor {
        private final String name;
        private final Work work;
        private final Semaphore turn = new Semaphore(0);
        private BooleanSupplier readyWhen = () -> true;
        private boolean started;
        private boolean ended;
        private boolean killed;
        private int steps;
        private int killAt = Integer.MAX_VALUE;
        private @Nullable Throwable failure;

        private Actor(String name, Work work) {
            this.name = name;
            this.work = work;
        }

        /** Has the actor killed instead of letting it take its n-th step; the first is its start. */
        void killAtStep(int n) {
            killAt = n;
        }

        boolean hasEnded() {
            return ended;
        }

        int steps() {
            return steps;
        }

        /** Called by the actor's own code wherever the others may come in between. */
        void step() {
            await(() -> true);
        }

        void await(BooleanSupplier condition) {
            readyWhen = condition;
            parked.release();
            turn.acquireUninterruptibly();
            if (killed) {
                throw new Killed();
            }
        }

        private boolean isReady() {
            return !ended && (killed || readyWhen.getAsBoolean());
        }

        private void takeStep() {
            if (++steps == killAt) {
                killed = true;
            }
            if (started) {
                turn.release();
            } else {
                started = true;
                Thread.ofVirtual().name(name).start(this::live);
            }
            parked.acquireUninterruptibly();
        }

        private void live() {
            try {
                if (!killed) {
                    work.run(this);
                }
            } catch (Killed expected) {
                // As it was meant.
            } catch (Throwable e) {
                failure = e;
            } finally {
                ended = true;
                parked.release();
            }
        }
    }
}
