package org.moothall.system;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.moothall.system.check.Checker;
import org.moothall.system.outside.Answer;

/** Clerks who go on scheduling meetings and publishing their agendas, whatever happens to the platform meanwhile. */
final class AgendaWriters implements AutoCloseable {

    private static final int CLERKS = 3;
    private static final long REST_MILLIS = 700;

    private final String body;
    private final PersistentCaller caller;
    private final Checker checker;
    private final List<String> published = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clerks = Executors.newScheduledThreadPool(CLERKS);
    private final List<? extends Future<?>> work;

    AgendaWriters(Staff staff, String body, Checker checker) {
        this.body = body;
        this.checker = checker;
        this.caller = new PersistentCaller(staff.clerk(), checker);
        this.work = IntStream.range(0, CLERKS)
                .mapToObj(_ -> clerks.scheduleWithFixedDelay(this::oneMeeting, 0, REST_MILLIS, TimeUnit.MILLISECONDS))
                .toList();
    }

    private void oneMeeting() {
        String meeting = acknowledged(caller.post(
                        "/api/meetings", Map.of("bodyId", body, "startsAt", Staff.inDays(45), "venue", "Quayside")))
                .field("id");
        String agenda = "/api/meetings/" + meeting + "/agenda";
        acknowledged(meeting, caller.post(agenda + "/items", Map.of("title", "Tides")));
        acknowledged(meeting, caller.post(agenda + "/publication", Map.of()));
        published.add(meeting);
    }

    private Answer acknowledged(Answer scheduled) {
        return acknowledged(scheduled.field("id"), scheduled);
    }

    private Answer acknowledged(String meeting, Answer answer) {
        checker.acknowledged(meeting, answer.version());
        return answer;
    }

    /** The meetings whose agendas were published for certain. */
    List<String> published() {
        return List.copyOf(published);
    }

    /** Fails if one of them gave up. */
    void stillAtWork() {
        work.stream().filter(Future::isDone).forEach(ended -> {
            throw new AssertionError("A writer gave up", ended.exceptionNow());
        });
    }

    /** Lets each finish the meeting in hand. */
    @Override
    public void close() {
        clerks.shutdown();
        try {
            if (!clerks.awaitTermination(4, TimeUnit.MINUTES)) {
                throw new AssertionError("A writer is stuck");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
