package org.moothall.relay.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates the topics that the service writes and reads, with everything kept for ever, and reports those that stand with
 * other settings. It starts before the consumers and waits a little for them, but never keeps the service from starting:
 * while the broker is away it goes on trying.
 */
final class TopicKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicKeeper.class);
    private static final int PATIENCE_AT_START_SECONDS = 5;
    private static final int PAUSE_SECONDS = 2;

    private final RelayProperties relay;
    private final TopicProperties topics;
    private final Supplier<Admin> admins;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch created = new CountDownLatch(1);
    private volatile boolean running;

    TopicKeeper(RelayProperties relay, KafkaAccess access, TopicProperties topics) {
        this(relay, topics, () -> Admin.create(access.with(settings(relay))));
    }

    TopicKeeper(RelayProperties relay, TopicProperties topics, Supplier<Admin> admins) {
        this.relay = relay;
        this.topics = topics;
        this.admins = admins;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("topic-keeper").start(this::keepTrying);
        try {
            if (!created.await(PATIENCE_AT_START_SECONDS, TimeUnit.SECONDS)) {
                log.warn("No broker at {} yet; events wait in the store until there is one", relay.bootstrapServers());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepTrying() {
        try {
            do {
                try (Admin admin = admins.get()) {
                    create(admin);
                    report(admin);
                    created.countDown();
                    return;
                } catch (ExecutionException | KafkaException e) {
                    // The broker is away, or not even its name is known yet.
                    log.debug("Topics could not be created yet", e);
                }
            } while (!stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> settings(RelayProperties relay) {
        return Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, relay.bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4_000);
    }

    private void create(Admin admin) throws ExecutionException, InterruptedException {
        for (NewTopic topic : wanted()) {
            try {
                admin.createTopics(List.of(topic)).all().get();
                log.info("Created topic {}", topic.name());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private List<NewTopic> wanted() {
        List<NewTopic> wanted = new ArrayList<>();
        wanted.add(topic(relay.topic(), topics.partitions()));
        for (String consumed : topics.consumed()) {
            if (!consumed.equals(relay.topic())) {
                wanted.add(topic(consumed, topics.partitions()));
            }
            wanted.add(topic(TopicProperties.deadLetters(consumed, topics.group()), 1));
        }
        return wanted;
    }

    private NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, topics.replicas())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
    }

    private void report(Admin admin) throws ExecutionException, InterruptedException {
        Map<String, Integer> partitions =
                wanted().stream().collect(Collectors.toMap(NewTopic::name, NewTopic::numPartitions));
        Set<String> names = partitions.keySet();
        Map<String, TopicDescription> found =
                admin.describeTopics(names).allTopicNames().get();
        found.forEach((name, description) -> {
            int stands = description.partitions().size();
            if (stands != partitions.getOrDefault(name, stands)) {
                log.error(
                        "Topic {} has {} partitions, {} are configured: order and keys depend on it; see docs/configuration.md",
                        name,
                        stands,
                        partitions.get(name));
            }
        });
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the consumers, which need the topics. */
    @Override
    public int getPhase() {
        return 0;
    }
}
