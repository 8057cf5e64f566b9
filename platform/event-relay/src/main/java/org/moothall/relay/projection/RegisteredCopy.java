package org.moothall.relay.projection;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One projection's entry in the register.
 *
 * @param live the collection that holds it
 * @param run the rebuild that works on it, or did last
 * @param aliveUntil after what time that rebuild counts as dead
 * @param positions where the new copy had got to when it went live
 */
record RegisteredCopy(
        String name,
        String live,
        RebuildState state,
        @Nullable String run,
        @Nullable Instant aliveUntil,
        @Nullable Instant startedAt,
        @Nullable String startedBy,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        RebuildProgress progress,
        Map<TopicPartition, Long> positions) {

    /** A projection that was never rebuilt lies in the collection of its own name. */
    static RegisteredCopy untouched(String name) {
        return new RegisteredCopy(
                name, name, RebuildState.LIVE, null, null, null, null, null, null, RebuildProgress.NONE, Map.of());
    }

    static RegisteredCopy of(Document entry) {
        return new RegisteredCopy(
                entry.getString("_id"),
                entry.getString("live"),
                RebuildState.valueOf(entry.getString("state")),
                entry.getString("run"),
                instant(entry, "aliveUntil"),
                instant(entry, "startedAt"),
                entry.getString("startedBy"),
                instant(entry, "finishedAt"),
                entry.getString("failure"),
                new RebuildProgress(number(entry, "read"), number(entry, "total"), number(entry, "undecodable")),
                positions(entry));
    }

    boolean isAbandoned(Instant now) {
        return (state == RebuildState.BUILDING || state == RebuildState.CATCHING_UP)
                && aliveUntil != null
                && aliveUntil.isBefore(now);
    }

    RebuildRun lastRun() {
        return new RebuildRun(name, String.valueOf(run));
    }

    ProjectionStatus status(long documents) {
        return new ProjectionStatus(name, documents, state, progress, startedAt, startedBy, finishedAt, failure);
    }

    static List<Document> toDocuments(Map<TopicPartition, Long> positions) {
        return positions.entrySet().stream()
                .map(entry -> new Document("topic", entry.getKey().topic())
                        .append("partition", entry.getKey().partition())
                        .append("offset", entry.getValue()))
                .toList();
    }

    private static Map<TopicPartition, Long> positions(Document entry) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (Document position : entry.getList("positions", Document.class, List.of())) {
            TopicPartition partition =
                    new TopicPartition(position.getString("topic"), position.getInteger("partition", 0));
            positions.put(partition, number(position, "offset"));
        }
        return Map.copyOf(positions);
    }

    private static long number(Document entry, String field) {
        return Optional.ofNullable(entry.get(field, Number.class))
                .map(Number::longValue)
                .orElse(0L);
    }

    private static @Nullable Instant instant(Document entry, String field) {
        Date date = entry.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
