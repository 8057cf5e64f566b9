package org.moothall.relay.topic;

/**
 * One thing in which a topic is not as planned.
 *
 * @param setting {@code partitions}, {@code replicas}, the name of a Kafka setting, or {@link #EXISTENCE}
 */
record TopicFinding(String topic, String setting, String wanted, String found) {

    static final String EXISTENCE = "topic";

    static TopicFinding missing(String topic) {
        return new TopicFinding(topic, EXISTENCE, "there", "not there");
    }

    static TopicFinding unseen(String topic, String why) {
        return new TopicFinding(topic, EXISTENCE, "to be looked at", why);
    }

    /** Whether it may mend by itself: somebody else creates the topic, or lets us see it. */
    boolean isOfExistence() {
        return setting.equals(EXISTENCE);
    }

    @Override
    public String toString() {
        return "%s: %s is %s and should be %s".formatted(topic, setting, found, wanted);
    }
}
