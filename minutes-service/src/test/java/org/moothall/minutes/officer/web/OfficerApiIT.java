package org.moothall.minutes.officer.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From the draft of an officer to the published record, over HTTP and on the topic. */
@RealService
class OfficerApiIT {

    private static final String REGISTER = "/api/decisions/officer";
    private static final String CANARY = "canary-draft-3c55";

    @LocalServerPort
    private int port;

    private Api api;
    private String role;

    @BeforeEach
    void connect() {
        api = new Api(port);
        role = "Head of " + UUID.randomUUID();
    }

    @Test
    void showsADraftToClerksAndOfficersAloneAndTellsNothingOfIt() {
        String path = drafted(record("to try " + CANARY));

        assertThat(api.get(path, OFFICER).text()).contains(CANARY);
        assertThat(api.get(path, CLERK).json().path("status").asString()).isEqualTo("draft");
        for (Role other : List.of(MEMBER, CHAIR)) {
            assertThat(api.get(path, other).status()).isEqualTo(404);
        }
        assertThat(api.get(path).status()).isEqualTo(404);
        assertThat(list()).isEmpty();
        assertThat(list(OFFICER)).hasSize(1);
        assertThat(told(path, 1)).noneMatch(body -> body.contains(CANARY) || body.contains(role));
    }

    @Test
    void publishesARecordForEverybodyWithTheDaysUntilWhichItIsKept() {
        String path = drafted(record("to buy a gritter"));

        Reply published = api.post(path + "/publication", CLERK);

        assertThat(published.status()).as(published.text()).isEqualTo(200);
        JsonNode read = api.get(path).json();
        assertThat(read.path("decision").asString()).isEqualTo("to buy a gritter");
        assertThat(read.path("keepUntil").asString()).isEqualTo("2032-03-01");
        assertThat(read.path("keepPapersUntil").asString()).isEqualTo("2030-03-01");
        assertThat(read.at("/authority/effect").asString()).isEqualTo("contract-or-expenditure");
        assertThat(read.at("/interests/0").asString()).isEqualTo("Councillor Odile Marchbank");
        assertThat(list()).hasSize(1);
        assertThat(told(path, 2)).anyMatch(body -> body.contains("to buy a gritter"));
        assertThat(api.post(path + "/publication", CLERK).etag()).isEqualTo("\"2\"");
    }

    @Test
    void rewritesADraftOnItsVersionAndNoPublishedRecord() {
        String path = drafted(record("to buy"));

        assertThat(api.put(path, "", record("to hire"), OFFICER).status()).isEqualTo(428);
        assertThat(api.put(path, "\"7\"", record("to hire"), OFFICER).status()).isEqualTo(412);
        assertThat(api.put(path, "\"1\"", record("to hire"), OFFICER).etag()).isEqualTo("\"2\"");
        api.post(path + "/publication", CLERK);

        Reply refused = api.put(path, "\"3\"", record("to sell"), OFFICER);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("officer-decision-published");
        assertThat(refused.json().path("source").asString()).contains("SI 2014/2095");
        assertThat(api.get(path).json().path("decision").asString()).isEqualTo("to hire");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | 2196-01-01 | 422",
                "2026-03-02 | 0999-01-01 | 400",
                "general | by-habit | 400",
                "general | express | 400", // with an effect
                "contract-or-expenditure | whatever | 400",
                "Scheme, 4.2 | '' | 400",
                "The lowest tender. | ' ' | 400",
                "Tender report | ' ' | 400"
            })
    void refusesARecordThatLacksWhatTheRegulationsAskFor(String right, String wrong, int status) {
        String body = record("to buy").replace(right, wrong);

        Reply reply = post(body);

        assertThat(reply.status()).as(body + reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"takenOn\": \"someday\"}", "{\"authority\": null}"})
    void refusesWhatIsNoRecord(String body) {
        assertThat(post(body).status()).isEqualTo(400);
    }

    @Test
    void knowsNothingByAnotherId() {
        assertThat(api.get(REGISTER + "/nowhere", CLERK).status()).isEqualTo(404);
        assertThat(api.get(REGISTER + "/call-in").status()).isEqualTo(404);
        assertThat(api.put(REGISTER + "/nowhere", "\"1\"", record("to buy"), CLERK)
                        .status())
                .isEqualTo(404);
        assertThat(api.post(REGISTER + "/nowhere/publication", CLERK).status()).isEqualTo(404);
        assertThat(api.get(REGISTER + "?from=someday").status()).isEqualTo(400);
    }

    private String record(String decision) {
        return """
                {"takenOn": "2026-03-02", "decidedBy": "%s", "decision": "%s", "reasons": "The lowest tender.",
                 "authority": {"kind": "general", "effect": "contract-or-expenditure", "source": "Scheme, 4.2"},
                 "interests": ["Councillor Odile Marchbank"], "backgroundPapers": ["Tender report"]}
                """.formatted(role, decision);
    }

    private String drafted(String body) {
        Reply reply = post(body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.etag()).isEqualTo("\"1\"");
        return reply.header("Location");
    }

    private Reply post(String body) {
        return api.post(REGISTER, "application/json", body.getBytes(UTF_8), OFFICER);
    }

    private JsonNode list(Role... roles) {
        return api.get(REGISTER + "?decidedBy=" + role.replace(" ", "%20"), roles)
                .json()
                .path("items");
    }

    private static List<String> told(String path, int events) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        try (TopicReader reader = new TopicReader(RealParts.kafka(), Wire.MINUTES)) {
            return reader.await(id, found -> found.size() >= events).stream()
                    .map(record -> new String(record.value(), UTF_8))
                    .toList();
        }
    }
}
