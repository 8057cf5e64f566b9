package org.moothall.operations;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.moothall.http.EndpointRules;
import org.moothall.relay.inbox.Inbox;
import org.moothall.relay.inbox.PolledEvents;
import org.moothall.relay.inbox.ReceivedEvent;
import org.moothall.relay.inbox.UndecodableEvent;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A service that reads words; it understands none that it has not learned, and fails on some. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class OperatedService {

    public final Set<String> learned = ConcurrentHashMap.newKeySet();
    public final Set<String> failingOn = ConcurrentHashMap.newKeySet();

    @Bean
    EndpointRules endpointRules() {
        return EndpointRules.builder().and(OperationsRules.of("notes")).build();
    }

    @Bean
    PolledEvents words(Inbox inbox) {
        return inbox.each(message -> {
            ReceivedEvent event = ReceivedEvent.from(message);
            if (failingOn.contains(event.body())) {
                throw new IllegalStateException("no pencil");
            }
            if (!learned.contains(event.body())) {
                throw new UndecodableEvent("what does '" + event.body() + "' mean?");
            }
        });
    }
}
