package org.moothall.minutes.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.Written;
import org.moothall.minutes.revision.Verifier;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From the first publication to the signed page, over HTTP. */
@RealService
class ConfirmationApiIT {
    private static final String HELD = "2026-04-07T10:00:00Z";

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    private Api api;
    private Meetings meetings;
    private String id;

    @BeforeEach
    void publish() {
        api = new Api(port);
        meetings = new Meetings(api);
        id = meetings.held();
        new Written(api).publish(id);
    }

    @Test
    void takesMinutesToTheSignedPageEachTextProvenAndTheirDifferenceShown() {
        String next = meetings.following(id, HELD, "agenda-published");

        assertThat(submit(next).json().at("/confirmation/status").asString()).isEqualTo("submitted");
        Api.Reply confirmed = confirm("It was about schools", "It was all about schools", "The chair asked for it.");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        Api.Reply signed = post("/signature", "", Role.CHAIR);

        assertThat(signed.json().at("/confirmation/status").asString()).isEqualTo("signed");
        assertThat(api.get("/api/minutes/" + id)
                        .json()
                        .at("/items/1/paragraphs/0")
                        .asString())
                .isEqualTo("It was all about schools of " + id + ".");
        List<String> texts = texts(3);
        assertThat(texts.get(0)).contains("It was about schools");
        assertThat(verifier().verdict(proof(), texts)).contains("3 signed").endsWith("\nvalid");
        assertThat(verifier().verdict(proof(), texts.reversed())).endsWith("is not the text that was published");
        JsonNode difference =
                api.get("/api/minutes/" + id + "/revisions/1/diff/2").json();
        assertThat(difference.at("/items").size()).isEqualTo(1);
        assertThat(difference.at("/items/0/parts/0/part").asString()).isEqualTo("paragraphs");
        assertThat(difference.at("/items/0/parts/0/changes/0/words/1").toString())
                .isEqualTo("{\"change\":\"added\",\"text\":\"all \"}");
        assertThat(difference.path("elsewhere").toString()).contains("confirmation.corrections", "The chair asked");
        assertThat(check()).doesNotContain(id);
    }

    @Test
    void aListTellsEverybodyHowPublishedMinutesStandAndNobodyOfOthers() {
        String list = "/api/minutes?bodyId=body-of-" + id;
        assertThat(standings(list)).containsExactly("unsubmitted");

        submit(meetings.following(id, HELD, "agenda-published"));
        assertThat(standings(list)).containsExactly("submitted");
        post("/confirmation", "{}", Role.CLERK);
        assertThat(standings(list)).containsExactly("confirmed");
        post("/signature", "", Role.CHAIR);
        assertThat(standings(list)).containsExactly("signed");
        assertThat(api.get("/api/minutes/" + id).json().path("standing").asString())
                .isEqualTo("signed");
        assertThat(api.get("/api/minutes?bodyId=body-of-" + meetings.held(), Role.CLERK)
                        .json()
                        .at("/items/0")
                        .has("standing"))
                .isFalse();
    }

    private List<String> standings(String list) {
        return api.get(list)
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("standing").asString())
                .toList();
    }

    @Test
    void refusesACorrectionWithoutAReason() {
        submit(meetings.following(id, HELD, "agenda-published"));

        Api.Reply reply = confirm("It was about schools", "It was all about schools", " ");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("corrections[0].reason");
        assertThat(texts(1)).hasSize(1);
    }

    @Test
    void refusesACorrectionOfWordsThatAreNotThere() {
        submit(meetings.following(id, HELD, "agenda-published"));

        Api.Reply reply = confirm("It was about hospitals", "It was about schools", "A mistake.");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem()).isEqualTo("correction-misplaced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00 b"})
    void refusesHalfACharacter(String half) {
        submit(meetings.following(id, HELD, "agenda-published"));

        assertThat(confirm("It was about schools", half, "A mistake.").status()).isEqualTo(400);
    }

    @Test
    void refusesAMeetingThatIsUnknownEarlierOfAnotherBodyOrCancelled() {
        assertThat(submit("meeting-nowhere").problem()).isEqualTo("meeting-unknown");
        assertThat(submit(id).problem()).isEqualTo("meeting-unsuitable");
        assertThat(submit(meetings.held()).problem()).isEqualTo("meeting-unsuitable");
        assertThat(submit(meetings.following(id, "2026-01-07T10:00:00Z", "agenda-published"))
                        .problem())
                .isEqualTo("meeting-unsuitable");
        assertThat(submit(meetings.following(id, HELD, "cancelled")).text()).contains("is cancelled");
    }

    @Test
    void refusesAnExtraordinaryMeetingAndNamesTheRule() {
        Api.Reply refused = submit(meetings.following(id, HELD, "agenda-published", "extraordinary"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("meeting-unsuitable");
        assertThat(refused.json().path("source").asString()).contains("SI 1993/202");
        assertThat(submit(meetings.following(id, HELD, "agenda-published", "annual"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void saysWhoPresidedAndRefusesWhoDidNot() {
        String next = meetings.following(id, HELD, "agenda-published");
        submit(next);
        post("/confirmation", "{}", Role.CLERK);
        String minutes = "/api/minutes/" + next;
        api.put(minutes + "/attendance", api.get(minutes, Role.CLERK).etag(), Written.ATTENDANCE, Role.CLERK);

        Api.Reply other = post("/signature", "{\"presiding\": {\"name\": \"Cllr Bo Shire\"}}", Role.CHAIR);
        Api.Reply signed = post(
                "/signature",
                "{\"presiding\": {\"memberId\": \"member-1\", \"name\": \"Cllr Ada Weald\", \"role\": \"Chair\"}}",
                Role.CHAIR);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("not-presiding");
        assertThat(signed.json().at("/confirmation/presiding/role").asString()).isEqualTo("Chair");
        assertThat(api.get("/api/minutes/" + id + "/revisions/3").text())
                .contains("\"presiding\":{\"memberId\":\"member-1\",\"name\":\"Cllr Ada Weald\",\"role\":\"Chair\"}");
        assertThat(api.get("/api/minutes/" + id + "/document?format=html").text())
                .contains("Signed by the person presiding: Cllr Ada Weald, Chair");
        assertThat(check()).doesNotContain(id);
    }

    @Test
    void refusesStepsOutOfTheirOrder() {
        assertThat(post("/signature", "", Role.CHAIR).problem()).isEqualTo("minutes-not-confirmed");
        assertThat(post("/confirmation", "{}", Role.CLERK).problem()).isEqualTo("minutes-not-submitted");
        submit(meetings.following(id, "2096-04-07T10:00:00Z", "agenda-published"));
        assertThat(post("/confirmation", "{}", Role.CLERK).problem()).isEqualTo("confirming-meeting-not-held");
    }

    @Test
    void tellsTheCorrectedTextOnTheTopicAndToTheRegisterOfDecisionsAndNothingExempt() {
        submit(meetings.following(id, HELD, "agenda-published"));
        String corrections =
                """
                {"corrections": [
                  {"itemId": "%s", "said": "that schools of %s be noted", "says": "that it be approved", "reason": "Misheard."},
                  {"itemId": "%s", "said": "to report on %s", "says": "to report %s", "reason": "%s"}]}
                """.formatted(Meetings.ITEM, id, Meetings.EXEMPT_ITEM, Written.CANARY, Written.CANARY, Written.CANARY);
        assertThat(post("/confirmation", corrections, Role.CLERK).status()).isEqualTo(200);
        post("/signature", "", Role.CHAIR);

        Awaitility.await()
                .until(() -> api.get("/api/decisions?meetingId=" + id).text().contains("that it be approved"));
        try (TopicReader reader = new TopicReader(RealParts.kafka(), Wire.MINUTES)) {
            List<String> bodies = reader.await(id, found -> found.size() >= 10).stream()
                    .map(record -> new String(record.value(), UTF_8))
                    .toList();
            assertThat(bodies).last().asString().contains("\"cause\":\"signed\"", "that it be approved");
            assertThat(bodies).noneMatch(body -> body.contains(Written.CANARY));
        }
        assertThat(texts(3)).noneMatch(text -> text.contains(Written.CANARY));
        assertThat(api.get("/api/minutes/" + id + "/revisions/1/diff/3").text()).doesNotContain(Written.CANARY);
        assertThat(api.get("/api/minutes/" + id).text()).doesNotContain(Written.CANARY);
        assertThat(api.get("/api/minutes/" + id, Role.CLERK).json().at("/confirmation/corrections"))
                .hasSize(2);
    }

    private Api.Reply submit(String toMeeting) {
        return post("/submission", "{\"meetingId\": \"" + toMeeting + "\"}", Role.CLERK);
    }

    private Api.Reply confirm(String said, String says, String reason) {
        return post("/confirmation", """
            {"corrections": [{"itemId": "%s", "said": "%s", "says": "%s", "reason": "%s"}]}
            """.formatted(Meetings.ITEM, said, says, reason), Role.CLERK);
    }

    private Api.Reply post(String step, String body, Role role) {
        String path = "/api/minutes/" + id + step;
        return body.isEmpty() ? api.post(path, role) : api.post(path, "application/json", body.getBytes(UTF_8), role);
    }

    private List<String> texts(int revisions) {
        List<String> texts = new ArrayList<>();
        for (int number = 1; number <= revisions; number++) {
            Api.Reply reply = api.get("/api/minutes/" + id + "/revisions/" + number);
            assertThat(reply.status()).isEqualTo(200);
            texts.add(reply.text());
        }
        assertThat(api.get("/api/minutes/" + id + "/revisions/" + (revisions + 1))
                        .status())
                .isEqualTo(404);
        return texts;
    }

    private String check() {
        return api.post("/api/operations/minutes/record-check", Role.OPERATOR)
                .json()
                .path("broken")
                .toString();
    }

    private String proof() {
        return api.get("/api/minutes/" + id + "/proof").text();
    }

    private Verifier verifier() {
        String key = api.get("/api/minutes/" + id + "/proof")
                .json()
                .at("/keys/keys/0/kid")
                .asString();
        return new Verifier(directory, key);
    }
}
