package org.moothall.relay.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The trace that the work at hand belongs to: written down as W3C's {@code traceparent}, to be kept with what is done
 * later, and gone on with then. Nothing else of a caller's headers, no state and no baggage, is ever kept.
 */
public final class Traces {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The span of this thread's work; null where nothing is traced. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        propagator.inject(span.context(), fields, (_, name, value) -> fields.put(name, value));
        return fields.get(TRACEPARENT);
    }

    /**
     * Does the work in a span of its own, which goes on with the trace that was kept.
     *
     * @param traceparent as {@link #current} gave it; without it, or where it cannot be read, a new trace begins
     */
    public <T> T continuing(@Nullable String traceparent, String name, Supplier<T> work) {
        Map<String, String> fields = traceparent == null ? Map.of() : Map.of(TRACEPARENT, traceparent);
        Span span = propagator
                .extract(fields, (kept, field) -> kept.get(field))
                .name(name)
                .start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            return work.get();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
