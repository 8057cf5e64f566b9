package org.moothall.relay.topic;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The shape of the platform's topics. Everything is kept for ever: a council makes some thousand events a year, and a
 * subscriber of tomorrow may read from the first day.
 *
 * @param partitions how many partitions a topic is created with; never raised in place, since keys would move
 * @param replicas copies of each partition; -1 takes the broker's default
 * @param consumed the topics that this service reads
 * @param group the consumer group of this service, which names its dead-letter topics
 */
@ConfigurationProperties("moothall.topics")
public record TopicProperties(
        @DefaultValue("6") int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue List<String> consumed,
        @DefaultValue("") String group) {

    /** Where records of {@code topic} go that this service's group cannot decode. */
    public static String deadLetters(String topic, String group) {
        return topic + "." + group + ".dead";
    }
}
