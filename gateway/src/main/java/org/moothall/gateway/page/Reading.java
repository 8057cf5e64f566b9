package org.moothall.gateway.page;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * The composed read of one page: its questions go out at once, as whoever looks at the page. A controller takes it as a
 * parameter; the frame says which services were away.
 */
public final class Reading {
    private final ServiceCalls calls;
    private final @Nullable String token;
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    Reading(ServiceCalls calls, @Nullable String token) {
        this.calls = calls;
        this.token = token;
    }

    /** Puts the question at once, and does not wait for its answer. */
    public <T> Asked<T> ask(Class<T> type, Question question) {
        return new Asked<>(calls.ask(type, question, token), this);
    }

    public <T> Asked<T> ask(Class<T> type, String path, Object... parts) {
        return ask(type, Question.of(path, parts));
    }

    void misses(String service) {
        missing.add(service);
    }

    /** The services that did not answer what the page would have liked to show. */
    public Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }
}
