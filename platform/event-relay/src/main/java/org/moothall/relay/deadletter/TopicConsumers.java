package org.moothall.relay.deadletter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.moothall.relay.inbox.UndecodableEvent;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.cloud.stream.binder.kafka.common.BinderHeaderMapper;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.function.StreamFunctionProperties;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.util.StringUtils;

/** Which function of the service reads which topic, as its bindings say, and how a record gets to it past the broker. */
final class TopicConsumers {

    private final List<String> functions;
    private final StreamFunctionProperties names;
    private final BindingServiceProperties bindings;
    private final BeanFactory beans;
    private final MessagingMessageConverter converter = new MessagingMessageConverter();

    TopicConsumers(
            String definition, StreamFunctionProperties names, BindingServiceProperties bindings, BeanFactory beans) {
        this.functions = List.of(StringUtils.tokenizeToStringArray(definition, ";"));
        this.names = names;
        this.bindings = bindings;
        this.beans = beans;
        converter.setHeaderMapper(new BinderHeaderMapper());
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

    @SuppressWarnings("unchecked")
    private Consumer<Message<byte[]>> bean(String function) {
        return (Consumer<Message<byte[]>>) beans.getBean(function, Consumer.class);
    }

    /**
     * The record as the binder hands it to the function.
     *
     * @throws UndecodableEvent if it has headers that stop the binder as well
     */
    @SuppressWarnings("unchecked")
    Message<byte[]> message(ConsumerRecord<byte[], byte[]> record) {
        try {
            return (Message<byte[]>) converter.toMessage(record, null, null, null);
        } catch (RuntimeException e) {
            throw UndecodableEvent.ofHeaders(e);
        }
    }
}
