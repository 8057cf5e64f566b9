package org.moothall.operations.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.http.Role;
import org.moothall.http.kit.ApiClient;
import org.moothall.http.kit.ApiClient.Answer;
import org.moothall.operations.OperatedService;
import org.moothall.operations.OperationsIT;
import org.moothall.relay.kit.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OperationsIT
class DeadLetterApiIT {

    private static final String BASE = "/api/operations/notes/dead-letters";
    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private OperatedService service;

    private ApiClient operator;

    @BeforeEach
    void signIn() {
        operator = ApiClient.at(port).as(Role.OPERATOR);
    }

    @AfterEach
    void workAgain() {
        service.failingOn.clear();
    }

    /** Lets a word that nobody knows come in, and answers with its dead letter. */
    private JsonNode unread(String word) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", RealParts.kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var record = new ProducerRecord<>("operated.words", word, word.getBytes(UTF_8));
            Map.of("ce_id", word, "ce_type", "word", "ce_subject", word, "ce_sequence", "2")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            record.headers().add("ce_time", "2026-11-23T10:00:00Z".getBytes(UTF_8));
            producer.send(record).get();
        }
        return await().atMost(SOON)
                .until(
                        () -> operator.get(BASE + "?limit=200")
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(item -> item.path("key").asString().equals(word))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static String newWord() {
        return "word-" + UUID.randomUUID();
    }

    @Test
    void tellsOfALetterAllThatOneNeedsToDecide() throws Exception {
        String word = newWord();

        JsonNode letter = unread(word);

        assertThat(letter.path("state").asString()).isEqualTo("open");
        assertThat(letter.path("reason").asString()).isEqualTo("what does '" + word + "' mean?");
        assertThat(letter.path("topic").asString()).isEqualTo("operated.words");
        assertThat(letter.path("partition").isInt()).isTrue();
        assertThat(letter.path("offset").isIntegralNumber()).isTrue();
        assertThat(letter.path("diedAt").asString()).isNotEmpty();
        assertThat(letter.path("recordedAt").asString()).isNotEmpty();
        assertThat(letter.at("/body/text").asString()).isEqualTo(word);
        assertThat(letter.at("/body/cut").asBoolean()).isFalse();
        assertThat(letter.path("headers").toString()).contains("ce_subject").doesNotContain("kafka_dlt");
        assertThat(operator.get(letter.at("/links/self").asString()).json()).isEqualTo(letter);
    }

    @Test
    void showsTheGapThatALetterLeavesUntilItIsDiscarded() throws Exception {
        String word = newWord();
        JsonNode letter = unread(word);
        assertThat(gapOf(word).path("versions").toString()).contains("\"from\":2,\"to\":2");

        Answer answer = operator.post(letter.at("/links/discard").asString(), "{\"reason\": \" a test system's \"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/state")).isEqualTo("discarded");
        assertThat(answer.at("/discardReason")).isEqualTo("a test system's");
        assertThat(answer.at("/decidedBy/id")).isEqualTo("person-operator");
        assertThat(answer.at("/decidedBy/name")).isEqualTo("Test Person");
        assertThat(answer.at("/decidedAt")).isNotEmpty();
        assertThat(gapOf(word).isMissingNode()).isTrue();
    }

    private JsonNode gapOf(String subject) {
        return operator.get("/api/operations/notes/gaps?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(gap -> gap.path("subject").asString().equals(subject))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \"  \"}", "{\"reason\": 7", ""})
    void discardsNothingWithoutAReason(String body) throws Exception {
        JsonNode letter = unread(newWord());

        Answer answer = operator.post(letter.at("/links/discard").asString(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(operator.get(letter.at("/links/self").asString()).at("/state"))
                .isEqualTo("open");
    }

    @Test
    void discardsNothingWithAnEndlessReason() throws Exception {
        JsonNode letter = unread(newWord());

        String endless = "{\"reason\": \"" + "x".repeat(1001) + "\"}";

        assertThat(operator.post(letter.at("/links/discard").asString(), endless)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void replaysALetterOnceItsWordIsLearned() throws Exception {
        String word = newWord();
        JsonNode letter = unread(word);
        String replay = letter.at("/links/replay").asString();
        Answer inVain = operator.post(replay, "");
        assertThat(inVain.status()).isEqualTo(422);
        assertThat(inVain.problem()).isEqualTo("still-undecodable");
        assertThat(inVain.at("/detail")).isEqualTo("what does '" + word + "' mean?");
        assertThat(operator.get(letter.at("/links/self").asString()).at("/lastTry/reason"))
                .contains(word);

        service.learned.add(word);
        Answer done = operator.post(replay, "");

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.at("/state")).isEqualTo("replayed");
        Answer again = operator.post(replay, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("dead-letter-closed");
    }

    @Test
    void saysThatALetterWasUnderstoodAndNotHandled() throws Exception {
        String word = newWord();
        JsonNode letter = unread(word);
        service.failingOn.add(word);

        Answer answer = operator.post(letter.at("/links/replay").asString(), "");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("record-not-handled");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void reportsOnReplayingAll() throws Exception {
        String known = newWord();
        unread(known);
        JsonNode kept = unread(newWord());
        service.learned.add(known);

        Answer report = operator.post(BASE + "/replay?limit=200", "");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.at("/replayed")).isEqualTo("1");
        assertThat(report.json().path("stillUndecodable").toString())
                .contains(kept.path("id").asString());
        assertThat(report.json().path("next").isMissingNode()).isTrue();
    }

    @Test
    void listsByState() throws Exception {
        JsonNode letter = unread(newWord());
        String id = letter.path("id").asString();
        operator.post(letter.at("/links/discard").asString(), "{\"reason\": \"not ours\"}");

        assertThat(operator.get(BASE + "?limit=200").text()).doesNotContain(id);
        assertThat(operator.get(BASE + "?limit=200&state=discarded").text()).contains(id);
        assertThat(operator.get(BASE + "?limit=200&state=replayed").text()).doesNotContain(id);
        assertThat(operator.get(BASE + "?limit=200&state=all").text()).contains(id);
        assertThat(operator.get(BASE + "?state=lost").status()).isEqualTo(400);
    }

    @Test
    void goesFromPageToPage() throws Exception {
        unread(newWord());
        unread(newWord());

        Answer first = operator.get(BASE + "?state=all&limit=1");
        Answer second = operator.get(BASE + "?state=all&limit=1&cursor=" + first.at("/next"));

        assertThat(first.json().path("items")).hasSize(1);
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
    }

    @Test
    void knowsNoLetterThatIsNotThere() {
        assertThat(operator.get(BASE + "/operated.words-987654").status()).isEqualTo(404);
        assertThat(operator.post(BASE + "/nonsense/replay", "").status()).isEqualTo(404);
    }

    @Test
    void isDescribedLikeEveryOtherAddress() {
        JsonNode paths = operator.get("/v3/api-docs").json().path("paths");

        assertThat(paths.propertyNames())
                .contains(BASE, BASE + "/{letterId}", BASE + "/replay", "/api/operations/notes/gaps");
        assertThat(paths.path(BASE).at("/get/x-moothall-roles").toString()).isEqualTo("[\"operator\"]");
    }
}
