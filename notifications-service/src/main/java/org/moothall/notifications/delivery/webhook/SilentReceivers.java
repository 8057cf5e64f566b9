package org.moothall.notifications.delivery.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.moothall.notifications.delivery.CallRules;
import org.springframework.stereotype.Component;

/**
 * Receivers that let a call run out of time lately. They are left alone for a while: who waits for one of them is a worker
 * that waits for nobody else, and one that is owed much would have them all.
 */
@Component
class SilentReceivers {
    /** So many that a receiver is forgotten early only where nearly all are silent. */
    private static final long MOST = 10_000;

    private final Cache<URI, Boolean> silent;

    SilentReceivers(InstantSource clock, CallRules rules) {
        silent = Caffeine.newBuilder()
                .expireAfterWrite(rules.rest())
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    void add(URI receiver) {
        silent.put(receiver, true);
    }

    boolean has(URI receiver) {
        return silent.getIfPresent(receiver) != null;
    }
}
