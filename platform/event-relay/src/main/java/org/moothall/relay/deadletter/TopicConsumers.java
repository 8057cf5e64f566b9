package org.moothall.relay.deadletter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.moothall.relay.inbox.PolledEvents;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.function.StreamFunctionProperties;
import org.springframework.messaging.Message;
import org.springframework.util.StringUtils;

/** Which function of the service reads which topic, as its bindings say. */
final class TopicConsumers {

    private final List<String> functions;
    private final StreamFunctionProperties names;
    private final BindingServiceProperties bindings;
    private final BeanFactory beans;

    TopicConsumers(
            String definition, StreamFunctionProperties names, BindingServiceProperties bindings, BeanFactory beans) {
        this.functions = List.of(StringUtils.tokenizeToStringArray(definition, ";"));
        this.names = names;
        this.bindings = bindings;
        this.beans = beans;
    }

    /** The function that reads the topic; empty where none does any more. */
    Optional<Consumer<Message<byte[]>>> of(String topic) {
        return functions.stream()
                .filter(function -> destinations(function).contains(topic))
                .findFirst()
                .map(this::bean);
    }

    private List<String> destinations(String function) {
        String binding = names.getBindings().getOrDefault(function + "-in-0", function + "-in-0");
        String destination = bindings.getBindingDestination(binding);
        return Arrays.asList(StringUtils.tokenizeToStringArray(destination, ","));
    }

    private Consumer<Message<byte[]>> bean(String function) {
        return beans.getBean(function, PolledEvents.class).consumer();
    }
}
