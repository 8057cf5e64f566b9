package org.moothall.relay;

import java.util.List;

/**
 * Sends one aggregate's pending events in order. Event k+1 leaves only after the log acknowledged k: either this drain
 * sent k itself, or k was already gone from the document, which happens only after an acknowledgement. So any number of
 * drains may run at once; they cause duplicates, never a hole or a swap among first deliveries.
 */
final class EventDrain {

    private final EventSender sender;

    EventDrain(EventSender sender) {
        this.sender = sender;
    }

    int drain(PendingEvents pending, String aggregateId) throws EventSender.NotSent, InterruptedException {
        List<PendingEvent> events = pending.of(aggregateId);
        for (PendingEvent event : events) {
            sender.send(event);
            pending.acknowledge(aggregateId, event.id());
        }
        return events.size();
    }
}
