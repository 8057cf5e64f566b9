package org.moothall.minutes.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CLERK;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class PhraseApiIT {
    private static final String PHRASES = "/api/minutes/phrases";
    private static final String CONFIRM = """
            {"title": "Minutes of the last meeting", "verdict": "RESOLVED",
             "text": "that the minutes of the meeting held on {last-date} be confirmed and signed by {who}"}
            """;

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void isAddedReadChangedAndTakenAway() {
        Reply added = add(CONFIRM);
        String path = added.header("Location");

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("placeholders"))
                .extracting(JsonNode::asString)
                .containsExactly("last-date", "who");
        assertThat(api.get(path, CLERK).etag()).isEqualTo("\"1\"");
        Reply changed =
                api.put(path, "\"1\"", "{\"title\": \"Apologies\", \"text\": \"Apologies were received.\"}", CLERK);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(api.get(path, CLERK).text()).isEqualTo(changed.text());
        assertThat(changed.json().has("verdict")).isFalse();
        assertThat(api.delete(path, "\"2\"", CLERK).status()).isEqualTo(200);
        assertThat(api.get(path, CLERK).status()).isEqualTo(404);
        assertThat(api.delete(path, "\"2\"", CLERK).status()).isEqualTo(404);
    }

    @Test
    void asksForTheVersionThatAChangeIsMadeOn() {
        String path = add(CONFIRM).header("Location");

        assertThat(api.put(path, "", CONFIRM, CLERK).status()).isEqualTo(428);
        assertThat(api.delete(path, "", CLERK).status()).isEqualTo(428);
        api.put(path, "\"1\"", CONFIRM, CLERK);
        Reply stale = api.put(path, "\"1\"", CONFIRM, CLERK);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("currentVersion").asInt()).isEqualTo(2);
        assertThat(api.delete(path, "\"1\"", CLERK).status()).isEqualTo(412);
        assertThat(api.put(PHRASES + "/nowhere", "\"1\"", CONFIRM, CLERK).status())
                .isEqualTo(404);
    }

    @Test
    void isListedInPages() {
        List<String> mine = List.of(id(add(CONFIRM)), id(add(CONFIRM)), id(add(CONFIRM)));

        List<String> listed = new ArrayList<>();
        String query = "?limit=2";
        while (!query.isEmpty()) {
            JsonNode page = api.get(PHRASES + query, CLERK).json();
            page.path("items").forEach(one -> listed.add(one.path("id").asString()));
            query = page.has("next") ? "?limit=2&cursor=" + page.path("next").asString() : "";
        }

        assertThat(listed).containsAll(mine).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": "a"}                                              | title
            {"title": " ", "text": "a"}                                | title
            {"title": "a"}                                             | text
            {"title": "a", "text": "held on {the date}"}               | text
            {"title": "a", "text": "b", "verdict": ""}                 | verdict
            {"title": "a", "text": "b", "html": "c"}                   | html
            """)
    void namesTheFieldOfAPhraseThatCannotBe(String body, String field) {
        Reply reply = add(body);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void isPutIntoMinutesAsADecisionFilledFromTheMeetingsAndByTheClerk() {
        String first = new Meetings(api).held();
        String second = new Meetings(api).following(first, "2026-05-05T10:00:00+01:00", "agenda-published");

        Reply reply = insert(second, id(add(CONFIRM)), "{\"who\": \"the Chair\"}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.etag()).isEqualTo("\"2\"");
        assertThat(reply.json().at("/items/1/decisions/0/verdict").asString()).isEqualTo("RESOLVED");
        assertThat(reply.json().at("/items/1/decisions/0/text").asString())
                .isEqualTo("that the minutes of the meeting held on 3 March 2026 be confirmed and signed by the Chair");
        assertThat(reply.json().at("/items/1/title").asString()).isEqualTo("Operation Encompass");
    }

    @Test
    void isAddedBehindWhatIsWrittenAsAParagraph() {
        String meeting = new Meetings(api).held();
        api.put(
                "/api/minutes/" + meeting + "/items/" + Meetings.ITEM,
                "\"1\"",
                "{\"title\": \"Encompass\", \"paragraphs\": [\"One.\"], \"points\": [\"A point.\"], \"spokenBy\": [\"Head\"]}",
                CLERK);
        String phrase = id(add("{\"title\": \"Close\", \"text\": \"{body} met at {venue} on {date} at {time}.\"}"));

        JsonNode item =
                insert(meeting, phrase, "{\"venue\": \"the Guildhall\"}").json().at("/items/1");

        assertThat(item.path("paragraphs"))
                .extracting(JsonNode::asString)
                .containsExactly("One.", "Children and Families Panel met at the Guildhall on 3 March 2026 at 10:00.");
        assertThat(item.path("pointsAfterParagraph").asInt()).isEqualTo(1);
        assertThat(item.path("points")).hasSize(1);
        assertThat(item.path("title").asString()).isEqualTo("Encompass");
        assertThat(item.path("spokenBy")).hasSize(1);
    }

    @Test
    void isRefusedWhereSomethingStaysOpenOrIsNotAskedFor() {
        String meeting = new Meetings(api).held();
        String phrase = id(add(CONFIRM));

        Reply open = insert(meeting, phrase, "{}");
        Reply other = insert(meeting, phrase, "{\"who\": \"a\", \"last-date\": \"b\", \"whom\": \"c\"}");

        assertThat(open.status()).isEqualTo(422);
        assertThat(open.problem()).isEqualTo("phrase-not-filled");
        assertThat(open.json().path("errors"))
                .extracting(error -> error.path("field").asString())
                .containsExactly("values.last-date", "values.who");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.json().at("/errors/0/field").asString()).isEqualTo("values.whom");
        assertThat(insert(meeting, "nowhere", "{}").problem()).isEqualTo("phrase-unknown");
        assertThat(insert("nowhere", phrase, "{}").status()).isEqualTo(404);
        assertThat(api.get("/api/minutes/" + meeting, CLERK).etag()).isEqualTo("\"1\"");
    }

    @Test
    void asksForTheVersionOfTheMinutesThatItIsPutInto() {
        String path = "/api/minutes/" + new Meetings(api).held() + "/items/" + Meetings.ITEM + "/phrases";
        String body = "{\"phraseId\": \"%s\"}".formatted(id(add("{\"title\": \"a\", \"text\": \"b\"}")));

        assertThat(api.post(path, "application/json", body.getBytes(UTF_8), CLERK)
                        .status())
                .isEqualTo(428);
        assertThat(api.post(path, "\"9\"", body, CLERK).status()).isEqualTo(412);
    }

    private Reply add(String body) {
        return api.post(PHRASES, "application/json", body.getBytes(UTF_8), CLERK);
    }

    private static String id(Reply added) {
        return added.json().path("id").asString();
    }

    private Reply insert(String meetingId, String phraseId, String values) {
        return api.post(
                "/api/minutes/" + meetingId + "/items/" + Meetings.ITEM + "/phrases",
                etag(meetingId),
                "{\"phraseId\": \"%s\", \"values\": %s}".formatted(phraseId, values),
                CLERK);
    }

    private String etag(String meetingId) {
        String etag = api.get("/api/minutes/" + meetingId, CLERK).etag();
        return etag.isEmpty() ? "\"1\"" : etag;
    }
}
