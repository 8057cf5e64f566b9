package org.moothall.minutes.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class ActionApiIT {

    @LocalServerPort
    private int port;

    private Api api;
    private String meeting;

    @BeforeEach
    void publish() {
        api = new Api(port);
        meeting = new Meetings(api).held();
        new Written(api).publish(meeting);
        Awaitility.await().until(() -> list("", CLERK).size() == 2);
    }

    @Test
    void opensThePublishedActionsForEverybody() {
        assertThat(list("")).singleElement().satisfies(action -> {
            assertThat(action.path("owner").asString()).isEqualTo("Director of Education");
            assertThat(action.path("status").asString()).isEqualTo("open");
            assertThat(action.path("itemId").asString()).isEqualTo(Meetings.ITEM);
            assertThat(action.has("history")).isFalse();
        });
        String published = api.get("/api/minutes/" + meeting)
                .json()
                .at("/items/1/actions/0/actionId")
                .asString();
        assertThat(actionId()).isEqualTo(published);
    }

    @Test
    void findsActionsByOwnerStatusAndBody() {
        assertThat(list("&owner=director%20of%20education")).hasSize(1);
        assertThat(list("&owner=nobody")).isEmpty();
        assertThat(list("&status=open")).hasSize(1);
        assertThat(list("&status=done")).isEmpty();
        assertThat(list("&bodyId=body-of-" + meeting)).hasSize(1);
        assertThat(list("&bodyId=body-of-another")).isEmpty();
    }

    @Test
    void takesReportsOfOfficersAndShowsTheNotesInsideTheCouncilAlone() {
        Reply reply = report("\"1\"", "{\"status\": \"in-progress\", \"note\": \"letter drafted\"}", OFFICER);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.etag()).isEqualTo("\"2\"");
        assertThat(reply.json().at("/history/0/note").asString()).isEqualTo("letter drafted");
        assertThat(reply.json().at("/history/0/by").asString()).isEqualTo("Test Person");
        assertThat(api.get(path()).json().path("status").asString()).isEqualTo("in-progress");
        assertThat(api.get(path()).text()).doesNotContain("letter drafted");
    }

    @Test
    void refusesAStatusThatCannotFollow() {
        report("\"1\"", "{\"status\": \"done\"}", CLERK);

        Reply reply = report("\"2\"", "{\"status\": \"cancelled\"}", CLERK);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem()).isEqualTo("illegal-status-change");
    }

    @Test
    void asksForTheVersionThatAReportIsMadeOnAndRefusesAnOldOne() {
        report("\"1\"", "{\"note\": \"first\"}", CLERK);

        assertThat(report("", "{\"note\": \"second\"}", CLERK).status()).isEqualTo(428);
        Reply stale = report("\"1\"", "{\"note\": \"second\"}", CLERK);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("currentVersion").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"note\": \" \"}", "{\"status\": \"finished\"}", "{\"status\": 7, \"x\": 1}", "{", "null"
            })
    void refusesAReportThatSaysNothingOrNothingKnown(String body) {
        assertThat(report("\"1\"", body, CLERK).status()).isEqualTo(400);
    }

    @Test
    void refusesANoteThatIsTooLong() {
        assertThat(report("\"1\"", "{\"note\": \"" + "x".repeat(2001) + "\"}", CLERK)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void knowsNoActionOfAnExemptItemForThoseWhoMayNotReadIt() {
        String exempt = exemptActionId();

        assertThat(api.get("/api/actions/" + exempt, MEMBER).status()).isEqualTo(200);
        assertThat(api.get("/api/actions/" + exempt, OFFICER).status()).isEqualTo(404);
        assertThat(api.get("/api/actions/" + exempt).status()).isEqualTo(404);
        assertThat(api.patch("/api/actions/" + exempt, "\"1\"", "{\"note\": \"a\"}", OFFICER)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/api/actions/nowhere", CLERK).status()).isEqualTo(404);
    }

    private Reply report(String etag, String body, Role role) {
        return api.patch(path(), etag, body, role);
    }

    private String path() {
        return "/api/actions/" + actionId();
    }

    private String actionId() {
        return list("").path(0).path("id").asString();
    }

    private String exemptActionId() {
        for (JsonNode action : list("", CLERK)) {
            if (action.path("exempt").asBoolean()) {
                return action.path("id").asString();
            }
        }
        throw new AssertionError("no exempt action");
    }

    private JsonNode list(String filter, Role... roles) {
        return api.get("/api/actions?meetingId=" + meeting + filter, roles)
                .json()
                .path("items");
    }
}
