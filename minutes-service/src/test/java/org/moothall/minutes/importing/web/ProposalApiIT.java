package org.moothall.minutes.importing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CLERK;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.RealService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealService
class ProposalApiIT {
    private static final String TYPED = """
            The Panel discussed the letter to schools.

            The Director of Education agreed to send members the figures for each district by 15 January 2027.

            The Head of Transport undertook to report back on the ferry timetable by the next meeting.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    private Api api;

    @BeforeEach
    void open() {
        api = new Api(port);
    }

    @Test
    void proposesActionsWithTheWordsThatTheyWereReadFrom() {
        JsonNode proposed = propose(TYPED).json();

        assertThat(proposed.path("actions")).hasSize(2).allSatisfy(action -> {
            JsonNode evidence = action.path("evidence");
            String paragraph = proposed.path("paragraphs")
                    .path(evidence.path("paragraph").asInt())
                    .asString();
            assertThat(paragraph.substring(
                            evidence.path("start").asInt(), evidence.path("end").asInt()))
                    .isEqualTo(action.path("words").asString());
        });
        assertThat(proposed.at("/actions/0/owner").asString()).contains("Director of Education");
        assertThat(proposed.at("/actions/0/due").asString()).isEqualTo("2027-01-15");
        assertThat(proposed.at("/actions/0/dueBy").isNull()
                        || proposed.at("/actions/0/dueBy").isMissingNode())
                .isTrue();
        assertThat(proposed.at("/actions/1/owner").asString()).contains("Head of Transport");
        assertThat(proposed.at("/actions/1/dueBy").asString()).isEqualTo("next-meeting");
    }

    @Test
    void storesNothing() {
        long imports = documents("imports");
        long actions = documents("actions");
        Set<String> collections = mongo.getCollectionNames();

        propose(TYPED);

        assertThat(documents("imports")).isEqualTo(imports);
        assertThat(documents("actions")).isEqualTo(actions);
        assertThat(mongo.getCollectionNames()).isEqualTo(collections);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "The",
                "The Director",
                "The Director of Education agreed to",
                "\u202Eagreed\u200B",
                "{}[]"
            })
    void bearsTextThatIsNotYetWritten(String soFar) {
        assertThat(propose(soFar).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": null}", "{", "null", "[]", ""})
    void refusesWhatIsNoText(String body) {
        assertThat(post(body).status()).isEqualTo(400);
    }

    @Test
    void refusesTextLongerThanAParagraphMayBe() {
        Reply reply = propose("x".repeat(50_001));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("text");
    }

    private long documents(String collection) {
        return mongo.getCollection(collection).countDocuments();
    }

    private Reply propose(String text) {
        return post(JsonMapper.shared().writeValueAsString(Map.of("text", text)));
    }

    private Reply post(String body) {
        return api.post("/api/minutes/action-proposals", "application/json", body.getBytes(UTF_8), CLERK);
    }
}
