package org.moothall.relay.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Makes the topics of a plan that are not there, and compares those that are with it; it never changes one. */
final class TopicSurvey {

    private static final int TRIES_UNTIL_KNOWN = 40;
    private static final int PAUSE_UNTIL_KNOWN_MILLIS = 100;

    private final TopicPlan plan;

    TopicSurvey(TopicPlan plan) {
        this.plan = plan;
    }

    /** What came of the wish for one topic. */
    record Creation(String topic, Result result) {

        enum Result {
            CREATED,
            EXISTED,
            /** These credentials may not create it: somebody with others must. */
            DENIED
        }
    }

    List<Creation> create(Admin admin) throws ExecutionException, InterruptedException {
        Map<String, KafkaFuture<Void>> answers = admin.createTopics(
                        plan.topics().stream().map(PlannedTopic::toCreate).toList())
                .values();
        List<Creation> creations = new ArrayList<>();
        for (PlannedTopic topic : plan.topics()) {
            creations.add(new Creation(topic.name(), result(answer(answers, topic.name()))));
        }
        return creations;
    }

    private static <T> T answer(Map<String, T> answers, String topic) {
        return Objects.requireNonNull(answers.get(topic), topic);
    }

    private static Creation.Result result(KafkaFuture<Void> answer) throws ExecutionException, InterruptedException {
        try {
            answer.get();
            return Creation.Result.CREATED;
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case TopicExistsException _ -> Creation.Result.EXISTED;
                case AuthorizationException _ -> Creation.Result.DENIED;
                case null, default -> throw e;
            };
        }
    }

    /** Checks after a creation: a broker knows of a topic a moment later than the controller that made it. */
    List<TopicFinding> checkAfter(List<Creation> creations, Admin admin)
            throws ExecutionException, InterruptedException {
        List<TopicFinding> findings = check(admin);
        for (int tries = 0; tries < TRIES_UNTIL_KNOWN && isStillToBeKnown(creations, findings); tries++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_UNTIL_KNOWN_MILLIS);
            findings = check(admin);
        }
        return findings;
    }

    private static boolean isStillToBeKnown(List<Creation> creations, List<TopicFinding> findings) {
        return creations.stream()
                .filter(creation -> creation.result() != Creation.Result.DENIED)
                .anyMatch(creation -> findings.contains(TopicFinding.missing(creation.topic())));
    }

    /** All differences; none means that everything is as planned. */
    List<TopicFinding> check(Admin admin) throws ExecutionException, InterruptedException {
        Map<String, KafkaFuture<TopicDescription>> descriptions =
                admin.describeTopics(plan.names()).topicNameValues();
        Map<String, KafkaFuture<Config>> settings = admin
                .describeConfigs(plan.names().stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList())
                .values()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        List<TopicFinding> findings = new ArrayList<>();
        for (PlannedTopic topic : plan.topics()) {
            boolean seen = look(findings, topic, answer(descriptions, topic.name()), found -> shape(topic, found));
            if (seen) {
                look(findings, topic, answer(settings, topic.name()), found -> settings(topic, found));
            }
        }
        return List.copyOf(findings);
    }

    private static <T> boolean look(
            List<TopicFinding> findings,
            PlannedTopic topic,
            KafkaFuture<T> answer,
            Function<T, List<TopicFinding>> comparing)
            throws ExecutionException, InterruptedException {
        try {
            findings.addAll(comparing.apply(answer.get()));
            return true;
        } catch (ExecutionException e) {
            findings.add(
                    switch (e.getCause()) {
                        case UnknownTopicOrPartitionException _ -> TopicFinding.missing(topic.name());
                        case AuthorizationException denied ->
                            TopicFinding.unseen(topic.name(), "denied: " + denied.getMessage());
                        case null, default -> throw e;
                    });
            return false;
        }
    }

    private static List<TopicFinding> shape(PlannedTopic topic, TopicDescription found) {
        List<TopicFinding> findings = new ArrayList<>();
        compare(
                findings,
                topic,
                "partitions",
                topic.partitions(),
                found.partitions().size());
        if (topic.replicas() > 0) {
            int replicas = found.partitions().stream()
                    .mapToInt(partition -> partition.replicas().size())
                    .min()
                    .orElse(0);
            compare(findings, topic, "replicas", topic.replicas(), replicas);
        }
        return findings;
    }

    private static List<TopicFinding> settings(PlannedTopic topic, Config found) {
        List<TopicFinding> findings = new ArrayList<>();
        topic.settings().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(wanted -> {
            ConfigEntry entry = found.get(wanted.getKey());
            compare(findings, topic, wanted.getKey(), wanted.getValue(), entry == null ? "not set" : entry.value());
        });
        return findings;
    }

    private static void compare(
            List<TopicFinding> findings, PlannedTopic topic, String setting, Object wanted, Object found) {
        if (!wanted.toString().equals(String.valueOf(found))) {
            findings.add(new TopicFinding(topic.name(), setting, wanted.toString(), String.valueOf(found)));
        }
    }
}
