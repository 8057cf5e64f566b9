package org.moothall.system.faults;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.moothall.relay.check.Checker;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;

/** Clerks who go on telling stories of meetings, whatever happens to the platform meanwhile. */
final class Clerks implements AutoCloseable {

    private static final int CLERKS = 6;
    /** So that all of a body's news finds room in its feed. */
    private static final int STORIES_OF_A_BODY = 5;

    private final List<Function<String, Api>> gateways;
    private final Checker checker;
    private final Set<String> bodies = new ConcurrentSkipListSet<>();
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger leftInDoubt = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
    private final List<? extends Future<?>> work;
    private volatile boolean homeTime;

    Clerks(List<Function<String, Api>> gateways, Checker checker, long seed) {
        this.gateways = gateways;
        this.checker = checker;
        this.work = IntStream.range(0, CLERKS)
                .mapToObj(number -> threads.submit(() -> work(new Random(seed + number))))
                .toList();
    }

    private void work(Random random) {
        Messenger messenger = new Messenger(gateways, checker, random);
        while (!homeTime) {
            try {
                String body = body(messenger, random);
                for (int story = 0; story < STORIES_OF_A_BODY && !homeTime; story++) {
                    tell(new Story(messenger, checker, random, body));
                }
            } catch (LeftInDoubt aBodyThatNobodyWillUse) {
                leftInDoubt.incrementAndGet();
            }
        }
    }

    private String body(Messenger messenger, Random random) {
        String name = "Tides Committee " + random.nextLong(Long.MAX_VALUE);
        Answer established = messenger.post("clerk", "/api/bodies", Map.of("name", name, "kind", "committee"));
        String body = established.field("id");
        bodies.add(body);
        checker.acknowledged("meetings/" + body, established.version());
        return body;
    }

    private void tell(Story story) {
        try {
            story.tell();
            told.incrementAndGet();
        } catch (LeftInDoubt theRest) {
            leftInDoubt.incrementAndGet();
        }
    }

    /** The bodies whose meetings are theirs alone. */
    Set<String> bodies() {
        return bodies;
    }

    /** Fails if one of them gave up. */
    void stillAtWork() {
        work.stream().filter(Future::isDone).forEach(ended -> {
            throw new AssertionError("A clerk gave up", ended.exceptionNow());
        });
    }

    /** Lets each finish the story in hand. */
    @Override
    public void close() {
        homeTime = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(6, TimeUnit.MINUTES)) {
                throw new AssertionError("A clerk is stuck");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        work.stream().filter(ended -> ended.state() == Future.State.FAILED).forEach(ended -> {
            throw new AssertionError("A clerk gave up", ended.exceptionNow());
        });
    }

    @Override
    public String toString() {
        return "%d meetings taken to their end, %d left in doubt".formatted(told.get(), leftInDoubt.get());
    }
}
