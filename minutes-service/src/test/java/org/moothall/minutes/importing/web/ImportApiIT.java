package org.moothall.minutes.importing.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CLERK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@RealService
class ImportApiIT {

    private static final String PAGE = """
            Agenda item

            Road safety outside schools

            Minutes:

            The Director of Transport introduced the report.

            In the discussion, the following points were made:

            ·  Speeds had fallen on Mill Lane. The Director of Transport agreed to send members the figures by 15 January 2027
            ·  A crossing was asked for in Weald Street

            RESOLVED: that the report be noted.

            Supporting documents:
            """;

    private static final String HTML = "<html><body><h2>Road safety</h2><script>alert('raw')</script>"
            + "<p onclick=\"steal()\">The Panel noted the caf\u00e9 report.</p></body></html>";

    private static final String WHOLE = """
            Minutes of the Scrutiny Panel held on 12 May 2026

            Present: Councillors A Oak (Chair) and B Elm

            7. Parking in the market place

            It was discussed.

            8. Operation Encompass

            The Panel noted the report.
            """;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    private MongoTemplate mongo;

    @LocalServerPort
    private int port;

    private Api api;
    private Meetings meetings;

    @BeforeEach
    void connect() {
        api = new Api(port);
        meetings = new Meetings(api);
    }

    @Test
    void readsAPageIntoStructuredMinutesAndKeepsIt() {
        Reply reply = post("", "text/plain", PAGE);

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        JsonNode read = reply.json();
        assertThat(read.path("title").asString()).isEqualTo("Road safety outside schools");
        assertThat(read.path("points")).hasSize(2);
        assertThat(read.at("/actions/0/owner").asString()).isEqualTo("Director of Transport");
        assertThat(read.at("/actions/0/evidence/point").asInt()).isZero();
        assertThat(read.at("/decisions/0/verdict").asString()).isEqualTo("resolved");
        assertThat(read.path("supportingDocuments")).isEmpty();
        assertThat(read.path("warnings").isArray()).isTrue();
        assertThat(api.get(reply.header("Location"), CLERK).json()).isEqualTo(read);
        assertThat(api.get(reply.header("Location") + "/original", CLERK).text())
                .isEqualTo(PAGE);
    }

    @Test
    void takesAPageOfSeveralItemsApartThoughNoMeetingIsNamedAndKeepsItWhole() {
        Reply reply = post("", "text/plain", "24/31  Roads\n\nIt was noted.\n\n24/32  Bins\n\nIt was noted.\n");

        JsonNode read = reply.json();
        assertThat(read.path("foundItems").valueStream())
                .extracting(item -> item.at("/read/title").asString())
                .containsExactly("Roads", "Bins");
        assertThat(read.path("blocks").toString()).contains("Roads", "Bins");
        assertThat(read.path("meetingId").isMissingNode()
                        || read.path("meetingId").isNull())
                .isTrue();
        assertThat(api.get(reply.header("Location"), CLERK).json()).isEqualTo(read);
    }

    @Test
    void proposesVotesAndMoversWithTheSentencesThatTheyWereReadFrom() {
        Reply reply = post(
                "",
                "text/plain",
                PAGE.replace(
                        "RESOLVED: that the report be noted.",
                        "An amendment was moved by Councillor A Oak and seconded by Councillor B Elm.\n\n"
                                + "For: Councillors Oak and Elm (2)\n\nAgainst: Councillors Ash, Fir and Yew (3)\n\n"
                                + "The amendment was lost."));

        JsonNode read = reply.json();
        assertThat(read.at("/foundMovers/0/mover").asString()).isEqualTo("Councillor A Oak");
        assertThat(read.at("/foundMovers/0/on").asString()).isEqualTo("amendment");
        assertThat(read.at("/foundVotes/0/result").asString()).isEqualTo("lost");
        assertThat(read.at("/foundVotes/0/manner").asString()).isEqualTo("named");
        assertThat(read.at("/foundVotes/0/counts/no").asInt()).isEqualTo(3);
        assertThat(read.at("/foundVotes/0/voters")).hasSize(5);
        assertThat(read.at("/foundVotes/0/evidence")).hasSize(3);
        assertThat(api.get(reply.header("Location"), CLERK).json()).isEqualTo(read);
    }

    @Test
    void readsAgainWhatWasKeptBeforeVotesWereRead() {
        String id = post("", "text/plain", PAGE).json().path("id").asString();
        mongo.getCollection("imports")
                .updateOne(
                        new Document("_id", id),
                        new Document("$unset", new Document("page.votes", "").append("page.movers", "")));

        JsonNode read = api.get("/api/minutes/imports/" + id, CLERK).json();

        assertThat(read.path("foundVotes")).isEmpty();
        assertThat(read.path("title").asString()).isEqualTo("Road safety outside schools");
    }

    @Test
    void saysOfEachActionAndDecisionHowCertainItIs() {
        JsonNode read = post("", "text/plain", """
                Minutes:

                Mrs Elm agreed to write to the landowner. Approval was recommended.

                The Clerk has it in hand to get three prices before the June meeting.

                Grant request, Gig Club - deferred until the accounts have been seen.

                The Committee, by nine votes to two, that the grant be paid.
                """).json();

        assertThat(read.at("/actions/0/certainty").asString()).isEqualTo("certain");
        assertThat(read.at("/decisions/0/certainty").asString()).isEqualTo("doubted");
        assertThat(read.at("/decisions/1/verdict").asString()).isEqualTo("deferred");
        assertThat(read.at("/decisions/1/certainty").asString()).isEqualTo("doubted");
        assertThat(read.path("possibleActions")).hasSize(1);
        assertThat(read.at("/possibleActions/0/text").asString()).startsWith("The Clerk has it in hand");
        assertThat(read.at("/possibleDecisions/0/certainty").asString()).isEqualTo("possible");
        assertThat(read.at("/possibleDecisions/0/text").asString()).startsWith("The Committee, by nine votes to two");
    }

    @Test
    void readsAPageThatWasKeptBeforeThereWasASecondReaderAsOneThatNobodyDoubts() {
        String id = post("", "text/plain", PAGE).json().path("id").asString();
        mongo.getCollection("imports")
                .updateOne(
                        new Document("_id", id),
                        new Document(
                                "$unset",
                                new Document("page.possible", "")
                                        .append("page.actions.0.certainty", "")
                                        .append("page.decisions.0.certainty", "")));

        JsonNode read = api.get("/api/minutes/imports/" + id, CLERK).json();

        assertThat(read.path("possibleActions")).isEmpty();
        assertThat(read.at("/actions/0/certainty").asString()).isEqualTo("certain");
    }

    @Test
    void proposesTheFindingsInABlankItemAndAgainUntilAClerkWritesThere() {
        String meeting = meetings.held();

        String first =
                post(target(meeting), "text/plain", PAGE).json().path("id").asString();
        assertThat(item(meeting).path("importId").asString()).isEqualTo(first);
        assertThat(item(meeting).path("points")).hasSize(2);
        assertThat(item(meeting).at("/actions/0/due").asString()).isEqualTo("2027-01-15");
        assertThat(item(meeting).path("title").asString()).isEqualTo("Operation Encompass");

        String second =
                post(target(meeting), "text/plain", PAGE).json().path("id").asString();
        assertThat(item(meeting).path("importId").asString()).isEqualTo(second);
    }

    @Test
    void takesItsOwnAnswerAsTheClerksText() {
        String meeting = meetings.held();
        Reply read = post(target(meeting), "text/plain", PAGE);
        String etag = api.get("/api/minutes/" + meeting, CLERK).etag();

        Reply put = api.put("/api/minutes/" + meeting + "/items/" + Meetings.ITEM, etag, read.text(), CLERK);

        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(put.json().at("/items/1/title").asString()).isEqualTo("Road safety outside schools");
        assertThat(put.json().at("/items/1").has("importId")).isFalse();
    }

    @Test
    void losesNothingThatAClerkWroteUnlessAskedToReplaceIt() {
        String meeting = meetings.held();
        new Written(api).write(meeting);

        Reply refused = post(target(meeting), "text/plain", PAGE);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("item-already-minuted");
        assertThat(item(meeting).at("/paragraphs/0").asString()).contains("schools of " + meeting);
        assertThat(api.get(
                                "/api/minutes/imports/"
                                        + refused.json().path("importId").asString(),
                                CLERK)
                        .status())
                .isEqualTo(200);
        assertThat(post(target(meeting) + "&replace=true", "text/plain", PAGE).status())
                .isEqualTo(201);
        assertThat(item(meeting).path("points")).hasSize(2);
    }

    @Test
    void refusesToFillApprovedMinutes() {
        String meeting = meetings.held();
        new Written(api).approve(meeting);

        assertThat(post(target(meeting) + "&replace=true", "text/plain", PAGE).problem())
                .isEqualTo("minutes-approved");
    }

    @Test
    void showsNoMarkupAndGivesTheOriginalBackAsAFileThatNoBrowserRuns() {
        Reply reply = post("", "text/html; charset=UTF-8", HTML);
        Reply original = api.get(reply.header("Location") + "/original", CLERK);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text())
                .contains("The Panel noted the caf\u00e9 report.", "active-content")
                .doesNotContain("alert", "steal", "<");
        assertThat(original.text()).isEqualTo(HTML);
        assertThat(original.header("Content-Type")).startsWith("text/plain");
        assertThat(original.header("Content-Disposition")).startsWith("attachment");
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void readsWordAndPdfAndGivesThemBackByteForByte() throws IOException {
        byte[] word = word("The Panel noted the report.");
        byte[] pdf = pdf("The Panel noted the report.");

        Reply ofWord = api.post("/api/minutes/imports", WORD, word, CLERK);
        Reply ofPdf = api.post("/api/minutes/imports", "application/pdf", pdf, CLERK);

        assertThat(ofWord.json().path("mediaType").asString()).isEqualTo(WORD);
        assertThat(ofWord.json().at("/decisions/0/verdict").asString()).isEqualTo("noted");
        assertThat(ofPdf.json().at("/decisions/0/verdict").asString()).isEqualTo("noted");
        assertThat(original(ofWord).response().body()).isEqualTo(word);
        assertThat(original(ofPdf).response().body()).isEqualTo(pdf);
        assertThat(original(ofPdf).header("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void keepsNothingOfAFileThatItDoesNotRead() throws IOException {
        byte[] scan = pdf("");

        Reply refused = api.post("/api/minutes/imports", "application/pdf", scan, CLERK);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("no-text");
        assertThat(refused.json().path("whatToDo").asString()).contains("OCR");
    }

    @Test
    void readsWhatWasImportedBeforeFilesWereKept() {
        String id = "of-before";
        mongo.save(
                new Document("_id", id)
                        .append(
                                "page",
                                new Document("paragraphs", List.of("Words"))
                                        .append("points", List.of())
                                        .append("pointsAfterParagraph", 1)
                                        .append("actions", List.of())
                                        .append("decisions", List.of())
                                        .append("supportingDocuments", List.of())
                                        .append("blocks", List.of())
                                        .append("warnings", List.of()))
                        .append("original", "Words")
                        .append("createdAt", new Date()),
                "imports");

        assertThat(api.get("/api/minutes/imports/" + id, CLERK)
                        .json()
                        .at("/paragraphs/0")
                        .asString())
                .isEqualTo("Words");
        assertThat(api.get("/api/minutes/imports/" + id + "/original", CLERK).text())
                .isEqualTo("Words");
    }

    @Test
    void readsThePageInTheCharsetThatItsSenderNames() {
        byte[] western = "The Panel noted the caf\u00e9 \u2013 again.".getBytes(Charset.forName("windows-1252"));

        Reply named = api.post("/api/minutes/imports", "text/plain; charset=windows-1252", western, CLERK);
        Reply unnamed = api.post("/api/minutes/imports", "text/plain", western, CLERK);

        assertThat(named.text()).contains("caf\u00e9 \u2013 again");
        assertThat(unnamed.status()).isEqualTo(400);
        assertThat(unnamed.problem()).isEqualTo("undecodable-text");
    }

    @Test
    void refusesWhatIsNoPage() {
        assertThat(post("", "application/json", "{}").status()).isEqualTo(415);
        assertThat(post("", "application/pdf", "%PDF").status()).isEqualTo(422);
        assertThat(post("", "text/plain", " \n ").status()).isEqualTo(400);
        assertThat(api.post("/api/minutes/imports", "text/plain", new byte[0], CLERK)
                        .status())
                .isEqualTo(400);
        assertThat(post("", "text/plain; charset=klingon", PAGE).status()).isBetween(400, 415);
    }

    @Test
    void refusesAPageOverTheLimit() {
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        byte[] ofTooManyLines = "a\n\n".repeat(500_000).getBytes(ISO_8859_1);

        assertThat(api.post("/api/minutes/imports", "text/plain", large, CLERK).status())
                .isEqualTo(413);
        assertThat(api.post("/api/minutes/imports", "text/plain", new byte[50 << 20], CLERK)
                        .status())
                .isEqualTo(413);
        assertThat(api.post("/api/minutes/imports", "text/plain", ofTooManyLines, CLERK)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void doesNotKnowTargetsThatAreNotThere() {
        String meeting = meetings.held();

        assertThat(post("?meetingId=nowhere&itemId=item-1", "text/plain", PAGE).status())
                .isEqualTo(404);
        assertThat(post("?meetingId=" + meeting + "&itemId=item-9", "text/plain", PAGE)
                        .status())
                .isEqualTo(404);
        assertThat(post("?meetingId=nowhere", "text/plain", PAGE).status()).isEqualTo(404);
        assertThat(post("?itemId=item-1", "text/plain", PAGE).status()).isEqualTo(400);
        assertThat(api.get("/api/minutes/imports/nowhere", CLERK).status()).isEqualTo(404);
        assertThat(api.get("/api/minutes/imports/nowhere/original", CLERK).status())
                .isEqualTo(404);
    }

    @Test
    void takesWholeMinutesApartAndProposesInTheDraftOnlyWhatAPersonPlaces() {
        String meeting = meetings.held();

        Reply read = post("?meetingId=" + meeting, "text/plain", WHOLE);

        assertThat(read.status()).as(read.text()).isEqualTo(201);
        assertThat(read.json().path("foundItems")).hasSize(2);
        assertThat(read.json().at("/foundItems/1/itemId").asString()).isEqualTo(Meetings.ITEM);
        assertThat(read.json().at("/foundItems/1/read/decisions/0/verdict").asString())
                .isEqualTo("noted");
        assertThat(read.json().at("/foundAttendance/present/0/name").asString()).isEqualTo("A Oak");
        assertThat(read.text()).contains("unmatched-item");
        assertThat(item(meeting).has("importId")).isFalse();
        assertThat(api.get(read.header("Location"), CLERK).json()).isEqualTo(read.json());

        Reply placed = place(read, "{\"meetingId\":\"%s\",\"itemId\":\"%s\",\"foundItem\":1}", meeting);

        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(item(meeting).at("/decisions/0/verdict").asString()).isEqualTo("noted");
    }

    @Test
    void placesAPageThatWasReadForNoItem() {
        String meeting = meetings.held();
        Reply read = post("", "text/plain", PAGE);

        assertThat(place(read, "{\"meetingId\":\"%s\",\"itemId\":\"%s\"}", meeting)
                        .status())
                .isEqualTo(201);
        assertThat(item(meeting).path("points")).hasSize(2);
        assertThat(place(read, "{\"meetingId\":\"%s\",\"itemId\":\"%s\",\"foundItem\":0}", meeting)
                        .status())
                .isEqualTo(404);
        assertThat(place(read, "{\"meetingId\":\"%s\",\"itemId\":\"\"}", meeting)
                        .status())
                .isEqualTo(400);
        assertThat(api.post(
                                "/api/minutes/imports/nowhere/placements",
                                "application/json",
                                "{\"meetingId\":\"a\",\"itemId\":\"b\"}".getBytes(UTF_8),
                                CLERK)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void recordsTheMotionsOfAPageUnderAnItemOnceAClerkSaysSo() {
        String meeting = meetings.held();
        new Written(api).write(meeting);
        Reply read = post(
                "",
                "text/plain",
                PAGE.replace(
                        "RESOLVED: that the report be noted.",
                        "Councillor Weald moved the motion and Councillor Yew seconded it.\n\n"
                                + "The motion was carried by 1 vote to 0."));
        String path = read.header("Location") + "/motions";
        byte[] body = "{\"meetingId\":\"%s\",\"itemId\":\"%s\"}"
                .formatted(meeting, Meetings.ITEM)
                .getBytes(UTF_8);

        Reply recorded = api.post(path, "application/json", body, CLERK);

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
        assertThat(recorded.json().at("/warnings/0/code").asString()).isEqualTo("unmatched-name");
        JsonNode motion = item(meeting).at("/motions/0");
        assertThat(motion.at("/mover/memberId").asString()).isEqualTo("member-1");
        assertThat(motion.path("result").asString()).isEqualTo("carried");
        assertThat(motion.at("/voteEvent/method").asString()).isEqualTo("show-of-hands");
        assertThat(motion.path("seconder").isMissingNode()
                        || motion.path("seconder").isNull())
                .isTrue();
        assertThat(api.post(path, "application/json", body, CLERK).status()).isEqualTo(409);
    }

    private Reply place(Reply read, String request, String meeting) {
        String body = request.formatted(meeting, Meetings.ITEM);
        return api.post(read.header("Location") + "/placements", "application/json", body.getBytes(UTF_8), CLERK);
    }

    private Reply original(Reply taken) {
        return api.get(taken.header("Location") + "/original", CLERK);
    }

    private static byte[] word(String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.showText(words);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Reply post(String query, String type, String body) {
        return api.post("/api/minutes/imports" + query, type, body.getBytes(UTF_8), CLERK);
    }

    private JsonNode item(String meeting) {
        return api.get("/api/minutes/" + meeting, CLERK).json().at("/items/1");
    }

    private static String target(String meeting) {
        return "?meetingId=" + meeting + "&itemId=" + Meetings.ITEM;
    }
}
