package org.moothall.relay;

import java.time.Instant;
import java.util.function.Supplier;

/** Makes an event out of what a service tells: gives it its id, its type and the address of its schema. */
public final class EventSeal {

    private final String owner;
    private final Supplier<String> ids;

    /**
     * Seals for one owner of events.
     *
     * @param owner the part of the contract that the service owns, as it stands in types and addresses
     */
    public EventSeal(String owner, Supplier<String> ids) {
        this.owner = owner;
        this.ids = ids;
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
                body);
    }
}
