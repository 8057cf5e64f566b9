package org.moothall.minutes.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class NumberApiIT {

    @LocalServerPort
    private int port;

    private Api api;
    private Meetings meetings;
    private String meeting;

    @BeforeEach
    void open() {
        api = new Api(port);
        meetings = new Meetings(api);
        meeting = meetings.held();
    }

    @Test
    void givesAMinuteANumberBesideThatOfItsAgendaItem() {
        Reply reply = number("{\"minuteNumber\": 77, \"subNumber\": 1}");

        JsonNode item = reply.json().at("/items/1");
        assertThat(reply.etag()).isEqualTo("\"2\"");
        assertThat(item.path("number").asInt()).isEqualTo(2);
        assertThat(item.path("minuteNumber").asInt()).isEqualTo(77);
        assertThat(item.path("subNumber").asInt()).isEqualTo(1);
        assertThat(item.path("displayNumber").asString()).isEqualTo("77.1");
        assertThat(reply.json().at("/items/0").has("minuteNumber")).isFalse();
    }

    @Test
    void keepsTheNumberWhenTheItemIsWrittenAgainAsItWasRead() {
        JsonNode item = number("{\"minuteNumber\": 77, \"displayNumber\": \"77/20-21\"}")
                .json()
                .at("/items/1");

        Reply again = api.put(path("items/" + Meetings.ITEM), etag(), item.toString(), CLERK);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().at("/items/1/displayNumber").asString()).isEqualTo("77/20-21");
    }

    @Test
    void refusesANumberThatIsTakenAndSaysByWhat() {
        number("{\"minuteNumber\": 77}");
        String other = meetings.following(meeting, "2026-05-05T10:00:00Z", "agenda-published");

        Reply within = api.put(path("items/item-1/number"), etag(), "{\"minuteNumber\": 77}", CLERK);
        Reply without =
                api.put("/api/minutes/" + other + "/items/item-1/number", "\"1\"", "{\"minuteNumber\": 77}", CLERK);

        for (Reply refused : new Reply[] {within, without}) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("minute-number-taken");
            assertThat(refused.json().path("takenByMeetingId").asString()).isEqualTo(meeting);
            assertThat(refused.json().path("takenByItemId").asString()).isEqualTo(Meetings.ITEM);
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("minuteNumber");
            assertThat(refused.json().path("whatToDo").asString()).isNotEmpty();
        }
        assertThat(api.get("/api/minutes/" + other, CLERK).etag()).isEqualTo("\"1\"");
    }

    @Test
    void takesANumberAwayAndLetsAnotherHaveIt() {
        number("{\"minuteNumber\": 77}");

        Reply removed = api.delete(path("items/" + Meetings.ITEM + "/number"), etag(), CLERK);

        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.json().at("/items/1").has("displayNumber")).isFalse();
        assertThat(api.put(path("items/item-1/number"), etag(), "{\"minuteNumber\": 77}", CLERK)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void asksForTheVersionThatANumberIsGivenOn() {
        String path = path("items/" + Meetings.ITEM + "/number");

        assertThat(api.put(path, "", "{\"minuteNumber\": 77}", CLERK).status()).isEqualTo(428);
        assertThat(api.put(path, "\"9\"", "{\"minuteNumber\": 77}", CLERK).status())
                .isEqualTo(412);
        assertThat(api.delete(path, "", CLERK).status()).isEqualTo(428);
        assertThat(api.delete(path, "\"9\"", CLERK).status()).isEqualTo(412);
        assertThat(api.put(path("items/item-9/number"), "\"1\"", "{\"minuteNumber\": 77}", CLERK)
                        .status())
                .isEqualTo(404);
        assertThat(api.delete("/api/minutes/nowhere/items/item-1/number", "\"1\"", CLERK)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                | minuteNumber
            {"minuteNumber": 0}                               | minuteNumber
            {"minuteNumber": 1000000}                         | minuteNumber
            {"minuteNumber": "many"}                          | minuteNumber
            {"minuteNumber": 1, "subNumber": -1}              | subNumber
            {"minuteNumber": 1, "displayNumber": " "}         | displayNumber
            {"minuteNumber": 1, "displayNumber": ""}          | displayNumber
            {"minuteNumber": 1, "display": "1"}               | display
            """)
    void namesTheFieldOfANumberThatCannotBe(String body, String field) {
        Reply reply = number(body);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void isPrintedInTheDocumentsSealedAndToldWithThoseOfExemptItems() {
        new Written(api).write(meeting);
        api.put(path("items/" + Meetings.ITEM + "/number"), etag(), "{\"minuteNumber\": 77}", CLERK);
        api.put(path("items/" + Meetings.EXEMPT_ITEM + "/number"), etag(), "{\"minuteNumber\": 78}", CLERK);
        api.post(path("circulation"), CLERK);
        api.post(path("approval"), CHAIR);

        Reply published = api.post(path("publication"), CLERK);

        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(api.get(path("document?format=html")).text())
                .contains(">77 About schools", ">78 Exempt item", ">1. Apologies");
        assertThat(api.get(path("revisions/1")).text())
                .contains("displayNumber")
                .doesNotContain(Written.CANARY);
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "moothall.minutes")) {
            assertThat(reader.await(
                            meeting,
                            found -> found.stream()
                                    .anyMatch(one ->
                                            TopicReader.header(one, "ce_type").endsWith("minutes-published.v1"))))
                    .last()
                    .satisfies(record -> assertThat(new String(record.value(), UTF_8))
                            .contains("\"minuteNumber\":78,\"displayNumber\":\"78\"")
                            .doesNotContain(Written.CANARY));
        }
    }

    private Reply number(String body) {
        return api.put(path("items/" + Meetings.ITEM + "/number"), etag(), body, CLERK);
    }

    private String etag() {
        return api.get("/api/minutes/" + meeting, CLERK).etag();
    }

    private String path(String rest) {
        return "/api/minutes/" + meeting + "/" + rest;
    }
}
