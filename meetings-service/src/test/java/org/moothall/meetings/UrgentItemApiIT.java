package org.moothall.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;
import org.moothall.http.kit.ApiClient;
import org.moothall.http.kit.ApiClient.Answer;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Urgent items and the kinds of meeting over HTTP. */
@WholeService
class UrgentItemApiIT {

    private static final String ROOF =
            "{\"title\":\"Roof of the library\",\"urgencyReason\":\"It fell in on 29 November.\"}";

    @LocalServerPort
    private int port;

    private ApiClient anyone;
    private ApiClient clerk;

    @BeforeEach
    void connect() {
        anyone = ApiClient.at(port);
        clerk = anyone.as(Role.CLERK);
    }

    @Test
    void anUrgentItemComesToAPublishedAgendaWithItsReasonAndIsTold() {
        String meeting = published();

        Answer added = clerk.post(urgentItems(meeting), ROOF);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        Answer agenda = anyone.get("/api/meetings/" + meeting + "/agenda");
        assertThat(agenda.json().at("/items/0/urgent").asBoolean()).isFalse();
        assertThat(agenda.json().at("/items/1/urgent").asBoolean()).isTrue();
        assertThat(agenda.at("/items/1/urgencyReason")).isEqualTo("It fell in on 29 November.");
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            var told = topic.await(meeting, found -> found.size() >= 4).getLast();
            assertThat(TopicReader.header(told, "ce_type")).isEqualTo("org.moothall.meetings.agenda-published.v1");
            Contract.strict(TopicReader.header(told, "ce_type")).validate(told.value());
        }
    }

    @Test
    void theReasonOfAnExemptOneIsToldToTheEntitledAlone() {
        String meeting = published();
        Answer added = clerk.post(
                urgentItems(meeting),
                "{\"title\":\"CANARY sale\",\"exemptReason\":\"paragraph 3 CANARY\",\"urgencyReason\":\"CANARY"
                        + " offer\"}");

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.at("/items/1/urgencyReason")).isEqualTo("CANARY offer");
        for (String path : new String[] {"/api/meetings/" + meeting, "/api/meetings/" + meeting + "/agenda"}) {
            assertThat(anyone.get(path).text()).contains("\"urgent\":true").doesNotContain("CANARY");
        }
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            assertThat(topic.await(meeting, found -> found.size() >= 4))
                    .noneMatch(record ->
                            new String(record.value(), java.nio.charset.StandardCharsets.UTF_8).contains("CANARY"));
        }
    }

    @Test
    void anUrgentItemIsRefusedWithoutAReasonAndOnADraft() {
        String draft = meeting("{}");
        clerk.post("/api/meetings/" + draft + "/agenda/items", "{\"title\":\"First\"}");

        Answer early = clerk.post(urgentItems(draft), ROOF);
        Answer unreasoned = clerk.post(urgentItems(published()), "{\"title\":\"Roof\",\"urgencyReason\":\" \"}");

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.problem()).isEqualTo("agenda-not-published");
        assertThat(early.at("/source")).contains("s.100B(4)(b)");
        assertThat(unreasoned.status()).isEqualTo(400);
        assertThat(unreasoned.text()).contains("urgencyReason");
        assertThat(anyone.as(Role.OFFICER).post(urgentItems(published()), ROOF).status())
                .isEqualTo(403);
    }

    @Test
    void aMeetingIsOrdinaryUnlessItIsSaidToBeAnother() {
        assertThat(anyone.get("/api/meetings/" + meeting("{}")).at("/kind")).isEqualTo("ordinary");
        assertThat(anyone.get("/api/meetings/" + meeting("{\"kind\":\"extraordinary\"}"))
                        .at("/kind"))
                .isEqualTo("extraordinary");
        Answer unknown = schedule("{\"kind\":\"special\"}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("\"field\":\"kind\"", "extraordinary");
    }

    @Test
    void aClerkCorrectsTheKindOfAMeetingAndItIsTold() {
        String meeting = published();
        String kind = "/api/meetings/" + meeting + "/kind";
        String extraordinary = "{\"kind\":\"extraordinary\"}";

        assertThat(clerk.put(kind, extraordinary).status()).isEqualTo(428);
        Answer corrected = clerk.ifMatch(3).put(kind, extraordinary);

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(anyone.get("/api/meetings/" + meeting).at("/kind")).isEqualTo("extraordinary");
        assertThat(clerk.ifMatch(3).put(kind, extraordinary).status()).isEqualTo(412);
        assertThat(clerk.ifMatch(4).put(kind, "{\"kind\":\"special\"}").text())
                .contains("\"field\":\"kind\"", "extraordinary");
        assertThat(clerk.ifMatch(4).put(kind, "{}").status()).isEqualTo(400);
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            var told = topic.await(meeting, found -> found.size() >= 4).getLast();
            assertThat(TopicReader.header(told, "ce_type"))
                    .isEqualTo("org.moothall.meetings.meeting-kind-corrected.v1");
            Contract.strict(TopicReader.header(told, "ce_type")).validate(told.value());
        }
    }

    private String published() {
        String meeting = meeting("{}");
        clerk.post("/api/meetings/" + meeting + "/agenda/items", "{\"title\":\"First\"}");
        assertThat(clerk.post("/api/meetings/" + meeting + "/agenda/publication", "{}")
                        .status())
                .isEqualTo(200);
        return meeting;
    }

    private String meeting(String more) {
        Answer made = schedule(more);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.id();
    }

    private Answer schedule(String more) {
        String body = clerk.post("/api/bodies", "{\"name\":\"Libraries Panel\",\"kind\":\"panel\"}")
                .id();
        String rest = more.equals("{}") ? "}" : "," + more.substring(1);
        return clerk.post(
                "/api/meetings",
                "{\"bodyId\":\"%s\",\"startsAt\":\"%s\",\"venue\":\"County Hall\""
                                .formatted(body, Instant.now().plus(Duration.ofDays(40)))
                        + rest);
    }

    private static String urgentItems(String meeting) {
        return "/api/meetings/" + meeting + "/agenda/urgent-items";
    }
}
