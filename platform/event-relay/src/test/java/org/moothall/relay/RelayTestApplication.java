package org.moothall.relay;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.moothall.relay.inbox.Inbox;
import org.moothall.relay.inbox.PolledEvents;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** A service with one aggregate that counts, and a consumer of its own topic that can be made to fail. */
@SpringBootConfiguration
@EnableAutoConfiguration
class RelayTestApplication {

    record Counter(int count) {}

    final BlockingQueue<ReceivedEvent> received = new LinkedBlockingQueue<>();
    final AtomicInteger failuresToCome = new AtomicInteger();

    @Bean
    AggregateStore<Counter> counters(AggregateStores stores) {
        return stores.of("counters", Counter.class);
    }

    @Bean
    @ConditionalOnProperty("moothall.topics.group")
    PolledEvents counted(Inbox inbox) {
        return inbox.each(message -> {
            if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("the store is down");
            }
            received.add(ReceivedEvent.from(message));
        });
    }
}
