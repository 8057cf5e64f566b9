package org.moothall.relay.inbox;

import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** A Spring Cloud Stream function that reads a topic: it is given whole polls, and a service's own consumer each event. */
public final class PolledEvents implements Consumer<Poll> {

    private final Inbox inbox;
    private final Consumer<Message<byte[]>> consumer;

    PolledEvents(Inbox inbox, Consumer<Message<byte[]>> consumer) {
        this.inbox = inbox;
        this.consumer = consumer;
    }

    @Override
    public void accept(Poll poll) {
        inbox.read(poll, consumer);
    }

    /** Who is given each event. */
    public Consumer<Message<byte[]>> consumer() {
        return consumer;
    }
}
