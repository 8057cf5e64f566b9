package org.moothall.relay;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes an event out of what a service tells: gives it its id, its type, the address of its schema and its trace. */
public final class EventSeal {

    private final String owner;
    private final Supplier<String> ids;
    private final Supplier<@Nullable String> trace;

    /**
     * Seals for one owner of events.
     *
     * @param owner the part of the contract that the service owns, as it stands in types and addresses
     * @param trace the span that an event belongs to, asked on the thread that makes the event
     */
    public EventSeal(String owner, Supplier<String> ids, Supplier<@Nullable String> trace) {
        this.owner = owner;
        this.ids = ids;
        this.trace = trace;
    }

    /** Seals events that belong to no trace. */
    public EventSeal(String owner, Supplier<String> ids) {
        this(owner, ids, () -> null);
    }

    /**
     * An event of version 1 of the contract.
     *
     * @param name what happened, as the contract calls it
     * @param subject the aggregate's id
     * @param version the aggregate's version after the change
     * @param body the state after the change as JSON text
     */
    public PendingEvent seal(String name, String subject, long version, Instant time, String body) {
        return new PendingEvent(
                ids.get(),
                version,
                "org.moothall." + owner + "." + name + ".v1",
                subject,
                time,
                "https://moothall.org/contracts/events/" + owner + "/" + name + "/v1/schema.json",
                body,
                trace.get());
    }
}
