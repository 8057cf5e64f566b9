package org.moothall.relay.topic;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.moothall.relay.topic.TopicSurvey.Creation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates the topics that the service writes and reads, and reports those that stand with other settings: an error for
 * each difference, and their number as {@code topics.misconfigured}. It starts before the consumers and waits a little
 * for them, but never keeps the service from starting: while the broker is away, or a topic is not there that these
 * credentials may not create, it goes on trying.
 */
final class TopicKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicKeeper.class);
    private static final int PATIENCE_AT_START_SECONDS = 5;
    private static final int PAUSE_SECONDS = 2;

    private final TopicSurvey survey;
    private final Supplier<Admin> admins;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile List<TopicFinding> findings = List.of();
    private volatile boolean running;

    TopicKeeper(TopicPlan plan, Supplier<Admin> admins, MeterRegistry meters) {
        this.survey = new TopicSurvey(plan);
        this.admins = admins;
        meters.gauge("topics.misconfigured", this, keeper -> keeper.findings.size());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("topic-keeper").start(this::keepTrying);
        try {
            if (!asked.await(PATIENCE_AT_START_SECONDS, TimeUnit.SECONDS)) {
                log.warn("No broker was reached yet; events wait in the store until there is one");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepTrying() {
        try {
            do {
                try (Admin admin = admins.get()) {
                    List<Creation> creations = survey.create(admin);
                    creations.forEach(TopicKeeper::tell);
                    report(survey.checkAfter(creations, admin));
                    asked.countDown();
                    if (findings.stream().noneMatch(TopicFinding::isOfExistence)) {
                        return;
                    }
                } catch (ExecutionException | KafkaException e) {
                    // The broker is away, or not even its name is known yet.
                    log.debug("Topics could not be looked at yet", e);
                }
            } while (!stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(Creation creation) {
        switch (creation.result()) {
            case CREATED -> log.info("Created topic {}", creation.topic());
            case DENIED -> log.debug("Not allowed to create topic {}", creation.topic());
            case EXISTED -> {}
        }
    }

    /** Says each difference once, however often it is found. */
    private void report(List<TopicFinding> found) {
        found.stream()
                .filter(finding -> !findings.contains(finding))
                .forEach(finding ->
                        log.error("Topic {}; see docs/topics.md and docs/runbooks/topics-misconfigured.md", finding));
        findings = found;
    }

    List<TopicFinding> findings() {
        return findings;
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
