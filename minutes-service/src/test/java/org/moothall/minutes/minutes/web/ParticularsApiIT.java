package org.moothall.minutes.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.Written;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Urgent items and public summaries, from the event about the agenda to the published record. */
@ExtendWith(OutputCaptureExtension.class)
@RealService
class ParticularsApiIT {
    private static final String FLOOD = "The school was flooded on 1 March.";
    private static final String SUMMARY = "The panel agreed how to go on with one contract.";

    @LocalServerPort
    private int port;

    private Api api;
    private Written written;
    private String id;
    private String path;

    @BeforeEach
    void open() {
        api = new Api(port);
        written = new Written(api);
        id = "meeting-" + UUID.randomUUID();
        path = "/api/minutes/" + id;
        String agenda = Meetings.body(id, 3, "2026-03-03T10:00:00Z", "agenda-published")
                .replace(
                        "\"Operation Encompass\", \"exempt\": false",
                        "\"Operation Encompass\", \"exempt\": false, \"urgent\": true, \"urgencyReason\": \"" + FLOOD
                                + "\"")
                .replace("\"exempt\": true", "\"exempt\": true, \"urgent\": true");
        try (Wire wire = new Wire()) {
            wire.send(Wire.MEETINGS, "org.moothall.meetings.agenda-published.v1", id, 3, agenda.getBytes(UTF_8));
        }
        Awaitility.await().until(() -> api.get(path, Role.CLERK).status() == 200);
    }

    @Test
    void aDraftHasTheReasonFromTheAgendaAndIsNotApprovedWithoutTheOneThatIsMissing() {
        JsonNode items = api.get(path, Role.CLERK).json().path("items");
        assertThat(items.at("/0/urgent").asBoolean()).isFalse();
        assertThat(items.at("/1/specialCircumstances").asString()).isEqualTo(FLOOD);
        assertThat(items.at("/2/urgent").asBoolean()).isTrue();
        assertThat(items.at("/2").has("specialCircumstances")).isFalse();
        written.write(id);
        api.post(path + "/circulation", Role.CLERK);

        Api.Reply refused = api.post(path + "/approval", Role.CHAIR);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("special-circumstances-missing");
        assertThat(refused.json().path("source").asString()).contains("s.100B(4)(b)");
        assertThat(refused.json().path("itemId").asString()).isEqualTo(Meetings.EXEMPT_ITEM);
        assertThat(refused.json().path("whatToDo").asString()).contains("/special-circumstances");
    }

    @Test
    void thePublishedRecordStatesTheCircumstancesAndSumsUpWhatIsExempt(CapturedOutput output) {
        publish();

        JsonNode open = api.get(path).json().path("items");
        assertThat(open.at("/1/specialCircumstances").asString()).isEqualTo(FLOOD);
        assertThat(open.at("/2/publicSummary").asString()).isEqualTo(SUMMARY);
        assertThat(open.at("/2/urgent").asBoolean()).isTrue();
        assertThat(api.get(path, Role.MEMBER)
                        .json()
                        .at("/items/2/specialCircumstances")
                        .asString())
                .isEqualTo("An offer ends: " + Written.CANARY);
        assertThat(api.get(path + "/revisions/1").text()).contains(FLOOD, SUMMARY);
        assertThat(api.get(path + "/document?format=html").text())
                .contains(FLOOD, SUMMARY, "The minute of this item is exempt from publication.");
        try (TopicReader topic = new TopicReader(RealParts.kafka(), Wire.MINUTES)) {
            var told = topic.await(id, found -> found.size() >= 9);
            String published = new String(told.getLast().value(), UTF_8);
            Contract.strict("org.moothall.minutes.minutes-published.v1").validate(published);
            assertThat(published).contains(FLOOD, SUMMARY);
            assertThat(told).noneMatch(record -> new String(record.value(), UTF_8).contains(Written.CANARY));
        }
        for (String of : List.of("", "/revisions/1", "/proof", "/document?format=html", "/document?format=akn")) {
            assertThat(api.get(path + of).text()).as(of).doesNotContain(Written.CANARY);
            assertThat(api.get(path + of, Role.OFFICER).text()).as(of).doesNotContain(Written.CANARY);
        }
        assertThat(api.get("/api/search?q=" + Written.CANARY).json().path("items"))
                .isEmpty();
        assertThat(output.getAll()).doesNotContain(Written.CANARY);
    }

    @Test
    void aSummaryIsForExemptItemsAndBothNeedTheVersionAndAnItemThatIsThere() {
        String etag = api.get(path, Role.CLERK).etag();

        Api.Reply open =
                api.put(path + "/items/" + Meetings.ITEM + "/public-summary", etag, summary(SUMMARY), Role.CLERK);
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.problem()).isEqualTo("item-not-exempt");
        assertThat(open.json().path("source").asString()).contains("s.100C(2)");
        String exempt = path + "/items/" + Meetings.EXEMPT_ITEM;
        assertThat(api.put(exempt + "/public-summary", "", summary(SUMMARY), Role.CLERK)
                        .status())
                .isEqualTo(428);
        assertThat(api.put(exempt + "/public-summary", "\"99\"", summary(SUMMARY), Role.CLERK)
                        .status())
                .isEqualTo(412);
        assertThat(api.put(path + "/items/none/special-circumstances", etag, circumstances("Flood"), Role.CLERK)
                        .status())
                .isEqualTo(404);
        assertThat(api.put(exempt + "/special-circumstances", etag, circumstances("x".repeat(5001)), Role.CLERK)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatIsBlankTakesBackWhatWasStatedAndAnItemMayBeSentBackAsItWasRead() {
        String exempt = path + "/items/" + Meetings.EXEMPT_ITEM;
        String etag = put(exempt + "/public-summary", api.get(path, Role.CLERK).etag(), summary(SUMMARY));
        etag = put(exempt, etag, api.get(path, Role.CLERK).json().at("/items/2").toString());
        assertThat(api.get(path, Role.CLERK).json().at("/items/2/publicSummary").asString())
                .isEqualTo(SUMMARY);

        put(exempt + "/public-summary", etag, summary(" "));

        assertThat(api.get(path, Role.CLERK).json().at("/items/2").has("publicSummary"))
                .isFalse();
    }

    private void publish() {
        String exempt = path + "/items/" + Meetings.EXEMPT_ITEM;
        String etag = written.write(id);
        etag = put(exempt + "/special-circumstances", etag, circumstances("An offer ends: " + Written.CANARY));
        put(exempt + "/public-summary", etag, summary(SUMMARY));
        api.post(path + "/circulation", Role.CLERK);
        api.post(path + "/approval", Role.CHAIR);
        assertThat(api.post(path + "/publication", Role.CLERK).status()).isEqualTo(200);
    }

    private String put(String at, String etag, String body) {
        Api.Reply reply = api.put(at, etag, body, Role.CLERK);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.etag();
    }

    private static String circumstances(String text) {
        return "{\"specialCircumstances\": \"" + text + "\"}";
    }

    private static String summary(String text) {
        return "{\"publicSummary\": \"" + text + "\"}";
    }
}
