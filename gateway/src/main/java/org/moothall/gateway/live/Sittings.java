package org.moothall.gateway.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The meetings that pages are open of, and how many. */
@Component
class Sittings {
    private final ProgressDesk progress;
    private final int room;
    private final Map<String, Looked> byMeeting = new HashMap<>();
    private int pages;
    private CountDownLatch somebody = new CountDownLatch(1);
    private boolean over;

    /** A meeting, and how many pages look at it. */
    private record Looked(Sitting sitting, int pages) {}

    Sittings(ProgressDesk progress, LiveSettings settings, MeterRegistry metrics) {
        this.progress = progress;
        this.room = settings.pagesWithin(Runtime.getRuntime().maxMemory());
        metrics.gauge("live.pages", this, Sittings::pages);
    }

    /** Empty where there is no room; whoever got in must {@link #leave}. */
    synchronized Optional<Sitting> join(String meetingId) {
        if (over || pages >= room) {
            return Optional.empty();
        }
        pages++;
        Looked known = byMeeting.get(meetingId);
        Looked looked = known == null ? new Looked(new Sitting(), 1) : new Looked(known.sitting(), known.pages() + 1);
        byMeeting.put(meetingId, looked);
        somebody.countDown();
        if (known == null) {
            looked.sitting().refresh(() -> progress.of(meetingId));
        }
        return Optional.of(looked.sitting());
    }

    synchronized void leave(String meetingId) {
        pages--;
        byMeeting.computeIfPresent(
                meetingId,
                (id, looked) -> looked.pages() == 1 ? null : new Looked(looked.sitting(), looked.pages() - 1));
        if (pages == 0 && !over) {
            somebody = new CountDownLatch(1);
        }
    }

    /** Something has happened that may have brought the meeting on. */
    void refresh(String meetingId) {
        Sitting sitting = of(meetingId);
        if (sitting != null) {
            sitting.refresh(() -> progress.of(meetingId));
        }
    }

    /** Something may have happened that nobody told of. */
    synchronized void refreshAll() {
        byMeeting.forEach((id, looked) -> looked.sitting().refresh(() -> progress.of(id)));
    }

    void published(String meetingId) {
        Sitting sitting = of(meetingId);
        if (sitting != null) {
            sitting.published();
        }
    }

    synchronized int pages() {
        return pages;
    }

    void awaitSomebody() throws InterruptedException {
        CountDownLatch awaited;
        synchronized (this) {
            awaited = somebody;
        }
        awaited.await();
    }

    /** Takes pages, also after an end. */
    synchronized void begin() {
        over = false;
        if (pages == 0) {
            somebody = new CountDownLatch(1);
        }
    }

    /** Lets all pages go, and takes no more until it begins again. */
    synchronized void end() {
        over = true;
        somebody.countDown();
        byMeeting.values().forEach(looked -> looked.sitting().end());
    }

    private synchronized @Nullable Sitting of(String meetingId) {
        Looked looked = byMeeting.get(meetingId);
        return looked == null ? null : looked.sitting();
    }
}
