package org.moothall.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.http.Role;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A canary sits in what is exempt: nobody who is not entitled may meet it, at any stage, on any endpoint or topic. */
@RealService
class DisclosureIT {

    @LocalServerPort
    private int port;

    private Api api;
    private Meetings meetings;
    private Written written;

    @BeforeEach
    void connect() {
        api = new Api(port);
        meetings = new Meetings(api);
        written = new Written(api);
    }

    @Test
    void theAnonymousMeetNothingOfADraftOnAnyEndpoint() {
        String id = meetings.held();
        written.write(id);
        assertThat(everythingOf(id)).noneMatch(text -> text.contains(id));

        api.post("/api/minutes/" + id + "/circulation", Role.CLERK);
        assertThat(everythingOf(id)).noneMatch(text -> text.contains(id));

        api.post("/api/minutes/" + id + "/approval", Role.CHAIR);
        assertThat(everythingOf(id)).noneMatch(text -> text.contains(id));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "INTEGRATOR", "OPERATOR"})
    void rolesThatAreNotEntitledMeetNothingExemptOfPublishedMinutes(Role role) {
        String id = published();

        assertThat(everythingOf(id, role)).anyMatch(text -> text.contains("schools of " + id));
        assertThat(everythingOf(id, role)).noneMatch(text -> text.contains(Written.CANARY));
    }

    @Test
    void theAnonymousMeetTheOpenPartOfPublishedMinutesAndNothingExempt() {
        String id = published();

        assertThat(everythingOf(id)).anyMatch(text -> text.contains("schools of " + id));
        assertThat(everythingOf(id)).noneMatch(text -> text.contains(Written.CANARY));
        assertThat(api.get("/api/minutes/" + id).json().at("/items/2/title").asString())
                .isEqualTo("Exempt item");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "CHAIR", "MEMBER"})
    void entitledRolesReadTheExemptPart(Role role) {
        String id = published();

        assertThat(api.get("/api/minutes/" + id, role).text()).contains(Written.CANARY);
    }

    @Test
    void noEventTellsAnythingExempt() {
        String id = published();
        List<String> actions = new ArrayList<>();
        api.get("/api/actions?meetingId=" + id, Role.CLERK).json().path("items").forEach(action -> {
            String actionId = action.path("id").asString();
            api.patch("/api/actions/" + actionId, "\"1\"", "{\"note\": \"" + Written.CANARY + "\"}", Role.CLERK);
            actions.add(actionId);
        });

        try (TopicReader reader = new TopicReader(RealParts.kafka(), Wire.MINUTES)) {
            List<String> bodies = Stream.concat(
                            reader.await(id, found -> found.size() >= 7).stream(),
                            actions.stream()
                                    .flatMap(action -> reader.await(action, found -> found.size() >= 2).stream()))
                    .map(record -> new String(record.value(), UTF_8) + record.headers())
                    .toList();
            assertThat(bodies).hasSizeGreaterThanOrEqualTo(11).noneMatch(body -> body.contains(Written.CANARY));
        }
    }

    private String published() {
        String id = meetings.held();
        written.publish(id);
        Awaitility.await()
                .until(() -> api.get("/api/actions?meetingId=" + id, Role.CLERK)
                                .json()
                                .path("items")
                                .size()
                        == 2);
        return id;
    }

    /** Whatever the roles can read that could be about this meeting. */
    private List<String> everythingOf(String id, Role... roles) {
        List<String> texts = new ArrayList<>();
        for (String of : List.of("", "/revisions", "/revisions/1", "/revisions/1/diff/1", "/proof")) {
            Api.Reply minutes = api.get("/api/minutes/" + id + of, roles);
            if (minutes.status() == 200) {
                texts.add(minutes.text());
            }
        }
        for (String list : List.of(
                "/api/minutes?bodyId=body-of-" + id,
                "/api/actions?meetingId=" + id,
                "/api/decisions?meetingId=" + id,
                "/api/search?kind=minute&kind=decision&kind=action&body=body-of-" + id)) {
            texts.add(api.get(list, roles).json().path("items").toString());
        }
        for (JsonNode action :
                api.get("/api/actions?meetingId=" + id, Role.CLERK).json().path("items")) {
            Api.Reply read = api.get("/api/actions/" + action.path("id").asString(), roles);
            texts.add(read.text());
        }
        return texts;
    }
}
