package org.moothall.minutes.search.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.search.SearchFixtures.form;
import static org.moothall.minutes.search.SearchFixtures.search;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.contracts.GoldenExample;
import org.moothall.contracts.needs.Needs;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.Wire;
import org.moothall.minutes.search.Hits;
import org.moothall.minutes.search.PaperErrands;
import org.moothall.minutes.search.Papers;
import org.moothall.minutes.search.Reach;
import org.moothall.minutes.search.SearchForm;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.files.Shelves;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.LogClients;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.topic.TopicProperties;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The feed of one replica on topics of the test's own. */
class IndexFeedIT {
    private static final Set<String> READ =
            Needs.of("minutes-service-search").events().keySet();
    private static final String PAST = "2026-03-03T10:00:00Z";

    @TempDir
    private Path directory;

    private final String topic = "search-" + UUID.randomUUID();
    private final Wire wire = new Wire();
    private Replica replica;

    /** What a process has of the search, on a directory that others had before. */
    private static final class Replica implements AutoCloseable {
        private final Shelves shelves;
        private final IndexFeed feed;

        Replica(Path directory, String topic) {
            JsonMapper json = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                    .build();
            shelves = new Shelves(directory);
            RelayProperties relay =
                    new RelayProperties("minutes", topic, "/moothall/test", RealParts.kafka(), 1, null, 1, null, null);
            IndexClients clients = new IndexClients(
                    new LogClients(relay, new KafkaAccess(Map.of())),
                    new TopicProperties(2, (short) -1, List.of(topic), "test"));
            ToldReader reader = new ToldReader(json);
            feed = new IndexFeed(
                    clients,
                    reader,
                    shelves.shelf(),
                    new IndexBuilding(
                            clients,
                            reader,
                            shelves.shelf(),
                            new PaperErrands(_ -> new Papers.Away("none in this test"), Clock.systemUTC())),
                    Clock.systemUTC(),
                    new SimpleMeterRegistry());
            feed.start();
        }

        Set<String> found(String q) {
            return found(form(q));
        }

        Set<String> found(String q, String bodyId) {
            return found(new SearchForm(q, List.of(bodyId), List.of(), null, null, null, null, null, false, null, 10));
        }

        private Set<String> found(SearchForm form) {
            return hits(form).hits().stream()
                    .map(hit -> hit.card().meetingId())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Hits hits(SearchForm form) {
            return shelves.index().find(search(form), Reach.PUBLIC) instanceof SearchIndex.Found<Hits>(Hits hits)
                    ? hits
                    : new Hits(List.of(), false, 0, true, null, false);
        }

        @Override
        public void close() {
            feed.stop();
            shelves.close();
        }
    }

    @BeforeEach
    void start() throws ExecutionException, InterruptedException {
        makeTopic();
        replica = new Replica(directory, topic);
    }

    @AfterEach
    void stop() {
        replica.close();
        wire.close();
    }

    @Test
    void goesOnWhereTheIndexStands() {
        tell("m1", 1);
        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1")));
        replica.close();
        tell("m2", 1);
        Path volume = onlyVolume();

        replica = new Replica(directory, topic);

        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1", "m2")));
        assertThat(onlyVolume()).isEqualTo(volume);
        Awaitility.await().until(() -> replica.feed.status().lag() == 0);
    }

    @Test
    void goesOnAfterItWasStoppedAndStartedAgain() {
        tell("m1", 1);
        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1")));
        replica.feed.stop();
        tell("m2", 1);

        replica.feed.start();

        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1", "m2")));
        assertThat(replica.feed.rebuild()).isTrue();
    }

    @Test
    void readsEverythingAgainWhereTheDirectoryIsLost() throws Exception {
        tell("m1", 1);
        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1")));
        replica.close();
        try (Stream<Path> files = Files.walk(onlyVolume())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        replica = new Replica(directory, topic);

        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1")));
    }

    @Test
    void readsEverythingAgainWhereTheTopicWasMadeAnew() throws Exception {
        tell("m1", 1);
        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1")));
        replica.close();
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(topic)).all().get();
            Awaitility.await().until(() -> !admin.listTopics().names().get().contains(topic));
        }
        makeTopic();
        tell("m2", 1);

        replica = new Replica(directory, topic);

        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m2")));
        Awaitility.await().until(() -> replica.feed.status().lastRebuilt() != null);
    }

    @Test
    void passesOverWhatCannotBeReadAndWhatItDoesNotKnow() {
        wire.send(topic, "org.moothall.meetings.agenda-published.v1", "m1", 1, "{\"meetingId\": 7}".getBytes(UTF_8));
        Map<String, String> unknown = Wire.headers("org.moothall.meetings.agenda-published.v1", "m1", 2);
        unknown.put("ce_type", "org.moothall.meetings.of-tomorrow.v9");
        wire.send(topic, "m1", unknown, "[]".getBytes(UTF_8));
        wire.send(topic, "m1", Map.of(), "nothing".getBytes(UTF_8));
        tell("m1", 3);

        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1")));
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        tell("m1", 3);
        wire.send(topic, "org.moothall.meetings.meeting-scheduled.v1", "m1", 1, """
            {"meetingId": "m1", "bodyId": "b", "bodyName": "B", "startsAt": "2026-03-03T10:00:00Z", "status": "scheduled"}
            """.getBytes(UTF_8));
        tell("m2", 1);

        Awaitility.await().until(() -> replica.found("encompass").equals(Set.of("m1", "m2")));
        Awaitility.await().until(() -> replica.feed.status().lag() == 0);
        assertThat(replica.found("encompass")).containsExactly("m1", "m2");
    }

    /** Each as a meeting of its own in a body of its own, so that what is found is its own too. */
    @Test
    void findsWhatEveryGoldenExampleSaysAlsoWithUnknownFieldsAndInAnotherOrder() {
        Map<String, GoldenExample> sent = new HashMap<>();
        Stream.<UnaryOperator<GoldenExample>>of(
                        example -> example,
                        GoldenExample::withUnknownFields,
                        example -> example.shuffled(new Random(1)))
                .forEach(variant -> READ.stream()
                        .flatMap(type -> GoldenExample.of(type).stream())
                        .forEach(example -> sent.put("golden-" + UUID.randomUUID(), variant.apply(example))));

        sent.forEach(this::tell);

        sent.forEach((id, example) -> openWords(example)
                .forEach(words -> Awaitility.await(example.type() + " " + example.name() + " " + words)
                        .until(() -> replica.found(words, id).equals(Set.of(id)))));
        assertThat(replica.found("\"waiting times had fallen\"")).isNotEmpty();
        assertThat(replica.found("decision:supported")).isNotEmpty();
        assertThat(replica.found("owner:\"Director of Education\"")).isNotEmpty();
        assertThat(replica.found("title:exempt"))
                .isEqualTo(sent.keySet().stream()
                        .filter(id -> sent.get(id).body().toString().contains("\"publicSummary\""))
                        .collect(Collectors.toSet()));
    }

    private void tell(String id, GoldenExample example) {
        if (example.body().has("actionId")) {
            wire.send(topic, "org.moothall.minutes.minutes-published.v1", id, 1, """
                {"meetingId": "%s", "bodyId": "%s", "bodyName": "B", "startsAt": "2026-03-03T10:00:00Z", "items": [
                  {"itemId": "%s", "title": "An item", "exempt": false}]}
                """.formatted(
                            id, id, example.body().path("itemId").asString())
                    .getBytes(UTF_8));
        }
        wire.send(
                topic,
                example.type(),
                id,
                example.version(),
                example.with("meetingId", id).with("bodyId", id).bytes());
    }

    /** The titles of its open items, or what is to be done. */
    private static List<String> openWords(GoldenExample example) {
        return example.body().has("actionId")
                ? List.of(phrase(example.body().path("text")))
                : Stream.of("/items", "/agenda/items")
                        .flatMap(items -> example.body().at(items).valueStream())
                        .filter(item -> item.path("exempt").isBoolean()
                                && !item.path("exempt").asBoolean())
                        .map(item -> phrase(item.path("title")))
                        .toList();
    }

    private static String phrase(JsonNode words) {
        return "\"" + words.asString() + "\"";
    }

    @Test
    void findsOfAnExemptItemNoMoreThanTheSummaryForThePublic() {
        wire.send(topic, "org.moothall.minutes.minutes-published.v1", "m1", 1, """
            {"meetingId": "m1", "bodyId": "b", "bodyName": "B", "startsAt": "2026-03-03T10:00:00Z", "items": [
              {"itemId": "item-1", "title": "Private", "exempt": true, "displayNumber": "77/26", "publicSummary": "Land was discussed.",
               "paragraphs": ["canary"], "points": ["canary"],
               "decisions": [{"decisionId": "d", "verdict": "canary", "text": "canary"}],
               "actions": [{"actionId": "a", "owner": "canary", "text": "canary"}],
               "motions": [{"id": "x", "text": "canary", "mover": {"name": "canary"}, "result": "canary"}]},
              {"itemId": "item-2", "title": "canary", "publicSummary": "canary", "paragraphs": ["canary"]}]}
            """.getBytes(UTF_8));

        Awaitility.await().until(() -> replica.found("land").equals(Set.of("m1")));
        assertThat(replica.found("number:77/26")).containsExactly("m1");
        for (String q : List.of("canary", "title:canary", "mover:canary", "result:canary", "motion:canary", "canar*")) {
            assertThat(replica.found(q)).as(q).isEmpty();
        }
    }

    @Test
    void findsTheTextThatWasConfirmedInPlaceOfTheOneBefore() {
        String text = """
            {"meetingId": "m1", "bodyId": "b", "bodyName": "B", "startsAt": "2026-03-03T10:00:00Z", "items": [
              {"itemId": "item-1", "title": "Roads", "exempt": false, "paragraphs": ["There are seven bridges."]}]}
            """;
        String corrected = text.replace("seven", "eleven");
        wire.send(topic, "org.moothall.minutes.minutes-published.v1", "m1", 1, text.getBytes(UTF_8));
        wire.send(topic, "org.moothall.minutes.minutes-submitted.v1", "m1", 2, text.getBytes(UTF_8));
        wire.send(topic, "org.moothall.minutes.minutes-confirmed.v1", "m1", 3, corrected.getBytes(UTF_8));

        Awaitility.await().until(() -> replica.found("eleven").equals(Set.of("m1")));
        assertThat(replica.found("seven")).isEmpty();
    }

    private void tell(String meeting, long version) {
        byte[] body = Meetings.body(meeting, version, PAST, "agenda-published").getBytes(UTF_8);
        wire.send(topic, "org.moothall.meetings.agenda-published.v1", meeting, version, body);
    }

    private Path onlyVolume() {
        try (Stream<Path> volumes = Files.list(directory.resolve("replica-1"))) {
            List<Path> all = volumes.filter(Files::isDirectory).toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeTopic() throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", RealParts.kafka()));
    }
}
