package org.moothall.minutes.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;

import java.net.URLEncoder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class StructuredTextApiIT {
    private static final String TEXT = """
            {"content": [
               {"kind": "paragraph", "text": "The report was introduced."},
               {"kind": "numbered", "clauses": [{"text": "More places."}, {"text": "Less waiting."}]},
               {"kind": "points", "points": ["A question was put."]},
               {"kind": "table", "caption": "Places", "headings": ["Year", "Places"], "rows": [["2026", "%1$s"], ["2027", ""]]},
               {"kind": "numbered", "clauses": [{"text": "It was noted."}]}],
             "spokenBy": ["Director of Education", " Parent governor representative "]}
            """;

    @LocalServerPort
    private int port;

    private Api api;
    private String meeting;

    @BeforeEach
    void open() {
        api = new Api(port);
        meeting = new Meetings(api).held();
    }

    @Test
    void keepsNumberedParagraphsAndTablesInTheirOrderWithAllWordsAsParagraphsToo() {
        JsonNode item = write(Meetings.ITEM, TEXT.formatted("410")).json().at("/items/1");

        assertThat(item.path("content"))
                .extracting(one -> one.path("kind").asString())
                .containsExactly("paragraph", "numbered", "points", "table", "numbered");
        assertThat(item.at("/content/1/clauses/1/number").asString()).isEqualTo("2");
        assertThat(item.at("/content/4/clauses/0/number").asString()).isEqualTo("3");
        assertThat(item.at("/content/3/rows/0/1").asString()).isEqualTo("410");
        assertThat(item.path("paragraphs"))
                .extracting(JsonNode::asString)
                .containsExactly(
                        "The report was introduced.",
                        "1 More places.",
                        "2 Less waiting.",
                        "Places",
                        "Year | Places",
                        "2026 | 410",
                        "2027 | ",
                        "3 It was noted.");
        assertThat(item.path("spokenBy"))
                .extracting(JsonNode::asString)
                .containsExactly("Director of Education", "Parent governor representative");
    }

    @Test
    void takesBackWhatItGave() {
        Reply first = write(Meetings.ITEM, TEXT.formatted("410"));

        Reply again = write(Meetings.ITEM, first.json().at("/items/1").toString());

        assertThat(again.etag()).isEqualTo(first.etag());
    }

    @Test
    void saysNothingOfFormWhereParagraphsAndPointsSayAll() {
        JsonNode item = write(Meetings.ITEM, """
                {"content": [{"kind": "paragraph", "text": "One."}, {"kind": "points", "points": ["A point."]},
                             {"kind": "paragraph", "text": "Two."}]}
                """).json().at("/items/1");

        assertThat(item.has("content")).isFalse();
        assertThat(item.has("spokenBy")).isFalse();
        assertThat(item.path("paragraphs")).extracting(JsonNode::asString).containsExactly("One.", "Two.");
        assertThat(item.path("pointsAfterParagraph").asInt()).isEqualTo(1);
    }

    @Test
    void refusesTwoTextsSoThatNoChangeOfOneIsLost() {
        String changed = write(Meetings.ITEM, TEXT.formatted("410"))
                .json()
                .at("/items/1")
                .toString()
                .replace("\"1 More places.\"", "\"1 Many more places.\"");

        Reply reply = write(Meetings.ITEM, changed);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("content");
        assertThat(reply.json().path("whatToDo").asString()).contains("leave out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "html", "text": "<p>"}                                                          | content[0].kind
            {"text": "a"}                                                                            | content[0].kind
            {"kind": "paragraph"}                                                                    | content[0].text
            {"kind": "paragraph", "text": "a", "points": ["b"]}                                      | content[0].points
            {"kind": "points", "points": []}                                                         | content[0].points
            {"kind": "points", "points": [null]}                                                     | content[0].points[0]
            {"kind": "numbered", "clauses": [{"number": "1", "text": "a"}, {"text": "b"}]}           | content[0].clauses
            {"kind": "numbered", "clauses": [{"number": " 1", "text": "a"}]}                         | content[0].clauses[0].number
            {"kind": "numbered", "clauses": [{"number": "1", "text": " "}]}                          | content[0].clauses[0].text
            {"kind": "table", "caption": "c", "headings": ["a", "b"], "rows": [["1", "2"], ["3"]]}   | content[0].rows[1]
            {"kind": "table", "caption": "c", "headings": ["a", " "], "rows": [["1", "2"]]}          | content[0].headings[1]
            {"kind": "table", "caption": " ", "headings": ["a"], "rows": [["1"]]}                    | content[0].caption
            {"kind": "table", "caption": "c", "headings": ["a"]}                                     | content[0].rows
            {"kind": "table", "caption": "c", "headings": ["a"], "rows": [[null]]}                   | content[0].rows[0][0]
            {"kind": "table", "caption": "c", "headings": ["a"], "rows": [["b"]], "html": "<td>"}    | content[0].html
            """)
    void namesWhatIsWrongWithAPart(String block, String field) {
        Reply reply = write(Meetings.ITEM, "{\"content\": [" + block + "]}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().at("/errors/0/field").asString())
                .as(reply.text())
                .isEqualTo(field);
    }

    @Test
    void refusesATableThatIsTooWideTooLongOrTooFull() {
        String row = "[\"x\"]";
        assertThat(table("\"h\"", (row + ",").repeat(500) + row).status()).isEqualTo(400);
        assertThat(table("\"h\",".repeat(12) + "\"h\"", "[" + "\"x\",".repeat(12) + "\"x\"]")
                        .status())
                .isEqualTo(400);
        assertThat(table("\"h\"", "[\"" + "x".repeat(2001) + "\"]").status()).isEqualTo(400);
        assertThat(table("\"h\",".repeat(11) + "\"h\"", "[" + "\"x\",".repeat(11) + "\"x\"]")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepsMarkupAsTheWordsThatItIs() {
        String script = "<script>alert(1)</script>";

        write(Meetings.ITEM, TEXT.formatted(script));

        String page = api.get("/api/minutes/" + meeting + "/document?format=html", CLERK)
                .text();
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain(script);
    }

    @Test
    void isPublishedSealedAndFoundAndNothingExemptOfIt() {
        write(Meetings.ITEM, TEXT.formatted("quatrefoil"));
        write(Meetings.EXEMPT_ITEM, TEXT.formatted(Written.CANARY));
        api.put(path("attendance"), etag(), Written.ATTENDANCE, CLERK);
        api.post(path("circulation"), CLERK);
        api.post(path("approval"), CHAIR);
        Reply published = api.post(path("publication"), CLERK);

        assertThat(published.status()).as(published.text()).isEqualTo(200);
        Reply open = api.get("/api/minutes/" + meeting);
        Reply revision = api.get(path("revisions/1"));
        assertThat(open.json().at("/items/1/content/3/rows/0/1").asString()).isEqualTo("quatrefoil");
        assertThat(open.text()).doesNotContain(Written.CANARY);
        assertThat(open.json().at("/items/2").has("content")).isFalse();
        assertThat(open.json().at("/items/2").has("spokenBy")).isFalse();
        assertThat(revision.text()).contains("quatrefoil").doesNotContain(Written.CANARY);
        Awaitility.await().until(() -> found("quatrefoil") == 1);
        assertThat(found("\"" + Written.CANARY + "\"")).isZero();
        assertThat(api.get("/api/minutes/" + meeting, MEMBER).text()).contains(Written.CANARY);
    }

    private long found(String words) {
        String query = URLEncoder.encode(words, UTF_8);
        JsonNode hits = api.get("/api/search?q=" + query, Role.CLERK).json().path("items");
        return hits.valueStream()
                .filter(hit -> hit.at("/meeting/id").asString().equals(meeting))
                .count();
    }

    private Reply table(String headings, String rows) {
        return write(
                Meetings.ITEM,
                "{\"content\": [{\"kind\": \"table\", \"caption\": \"c\", \"headings\": [%s], \"rows\": [%s]}]}"
                        .formatted(headings, rows));
    }

    private Reply write(String item, String body) {
        return api.put(path("items/" + item), etag(), body, CLERK);
    }

    private String etag() {
        return api.get("/api/minutes/" + meeting, CLERK).etag();
    }

    private String path(String rest) {
        return "/api/minutes/" + meeting + "/" + rest;
    }
}
