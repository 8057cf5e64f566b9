package org.moothall.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;
import org.moothall.http.kit.ApiClient;
import org.moothall.http.kit.ApiClient.Answer;
import org.moothall.meetings.document.files.Papers;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeService
class WithdrawalApiIT {
    private static final String CANARY = "canary";
    private static final String WHY = "{\"reason\":\"It named a child.\"}";

    @LocalServerPort
    private int port;

    private ApiClient anyone;
    private ApiClient clerk;
    private String meeting;
    private String item;
    private String paper;
    private String exemptItem;
    private String exemptPaper;

    @BeforeEach
    void aPublishedAgenda() throws IOException {
        anyone = ApiClient.at(port);
        clerk = anyone.as(Role.CLERK);
        Answer body = clerk.post("/api/bodies", "{\"name\":\"Paper Panel\",\"kind\":\"panel\"}");
        meeting = clerk.post(
                        "/api/meetings",
                        "{\"bodyId\":\"%s\",\"startsAt\":\"%s\",\"venue\":\"County Hall\"}"
                                .formatted(body.id(), Instant.now().plus(Duration.ofDays(40))))
                .id();
        item = item("{\"title\":\"Libraries\"}");
        paper = upload(documents(item), "canary.pdf", Papers.pdf("Libraries canary."));
        exemptItem = item("{\"title\":\"Land\",\"exemptReason\":\"paragraph 3\"}");
        exemptPaper = upload(documents(exemptItem), "exempt.pdf", Papers.pdf("Exempt canary."));
        assertThat(clerk.post("/api/meetings/" + meeting + "/agenda/publication", "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aWithdrawnPaperIsGoneForEverybodyAndSaysWhenAndWhy() {
        Answer withdrawn = clerk.post(document(item, paper) + "/withdrawal", WHY);

        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(withdrawn.at("/itemTitle")).isEqualTo("Libraries");
        for (ApiClient reader : List.of(anyone, anyone.as(Role.MEMBER), anyone.as(Role.INTEGRATOR))) {
            for (String path : List.of("/api/documents/" + paper, "/api/documents/" + paper + "/text")) {
                Answer gone = reader.get(path);
                assertThat(gone.status()).as(path).isEqualTo(410);
                assertThat(gone.problem()).isEqualTo("withdrawn");
                assertThat(gone.at("/detail")).isEqualTo("It named a child.");
                assertThat(gone.text()).doesNotContain("Libraries canary");
            }
        }
        assertThat(anyone.get("/api/documents/" + paper + "/withdrawal").at("/reason"))
                .isEqualTo("It named a child.");
        Answer agenda = anyone.get("/api/meetings/" + meeting + "/agenda");
        assertThat(agenda.json().at("/items/0/documents")).isEmpty();
        assertThat(agenda.at("/items/0/withdrawn/0/title")).isEqualTo("canary.pdf");
        assertThat(clerk.get("/api/documents/" + paper).status())
                .as("those who may put it back")
                .isEqualTo(200);
    }

    @Test
    void aTitleThatIsWithheldIsToldNowhere() throws IOException {
        clerk.post(document(item, paper) + "/withdrawal", "{\"reason\":\"It named a child.\",\"titleWithheld\":true}");

        for (String path : List.of(
                "/api/meetings/" + meeting,
                "/api/meetings/" + meeting + "/agenda",
                "/api/meetings/" + meeting + "/pack/contents",
                "/api/documents/" + paper,
                "/api/documents/" + paper + "/withdrawal")) {
            assertThat(anyone.get(path).text()).as(path).doesNotContain(CANARY);
        }
        Answer pack = anyone.get("/api/meetings/" + meeting + "/pack");
        assertThat(words(pack))
                .contains("“A paper” was withdrawn on", "It named a child.")
                .doesNotContain(CANARY);
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            var told = topic.await(
                    meeting,
                    found -> found.stream().anyMatch(record -> type(record).endsWith("document-withdrawn.v1")));
            var last = told.getLast();
            Contract.strict(type(last)).validate(last.value());
            assertThat(new String(last.value(), StandardCharsets.UTF_8))
                    .contains("It named a child.", paper)
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void aPaperThatNobodyCouldReadIsNotSaidToHaveBeenWithdrawn() {
        clerk.post(document(exemptItem, exemptPaper) + "/withdrawal", WHY);

        for (String path : List.of("/api/documents/" + exemptPaper, "/api/documents/" + exemptPaper + "/withdrawal")) {
            assertThat(anyone.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(anyone.get("/api/meetings/" + meeting + "/agenda").text()).doesNotContain("named a child");
        assertThat(anyone.as(Role.MEMBER).get("/api/documents/" + exemptPaper).status())
                .isEqualTo(410);
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            var told = topic.await(
                    meeting,
                    found -> found.stream().anyMatch(record -> type(record).endsWith("document-withdrawn.v1")));
            Contract.strict(type(told.getLast())).validate(told.getLast().value());
            assertThat(new String(told.getLast().value(), StandardCharsets.UTF_8))
                    .doesNotContain("named a child")
                    .doesNotContain(exemptPaper);
        }
    }

    @Test
    void aCorrectedVersionIsReadInThePlaceOfTheOtherWhichLeadsToIt() throws IOException {
        Answer corrected = clerk.upload(
                document(item, paper) + "/correction?reason=A+table+was+wrong.&title=Report+(corrected)",
                "report.pdf",
                Papers.pdf("Corrected."));

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(201);
        assertThat(corrected.header("Location")).isEqualTo("/api/documents/" + corrected.id());
        Answer gone = anyone.get("/api/documents/" + paper);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.at("/replacedBy")).isEqualTo("/api/documents/" + corrected.id());
        assertThat(anyone.get("/api/documents/" + corrected.id()).status()).isEqualTo(200);
        assertThat(anyone.get("/api/meetings/" + meeting).at("/agenda/items/0/documents/0/title"))
                .isEqualTo("Report (corrected)");
        assertThat(clerk.ifMatch(version())
                        .delete(document(item, paper) + "/withdrawal")
                        .problem())
                .isEqualTo("document-replaced");
    }

    @Test
    void aPaperThatWasWithdrawnByMistakeIsReadAgain() {
        clerk.post(document(item, paper) + "/withdrawal", WHY);

        Answer restored = clerk.ifMatch(version()).delete(document(item, paper) + "/withdrawal");

        assertThat(restored.status()).as(restored.text()).isEqualTo(204);
        assertThat(anyone.get("/api/documents/" + paper).status()).isEqualTo(200);
        assertThat(anyone.get("/api/documents/" + paper + "/withdrawal").status())
                .isEqualTo(404);
        assertThat(anyone.get("/api/meetings/" + meeting + "/agenda").text()).doesNotContain("named a child");
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            var told = topic.await(
                    meeting,
                    found -> found.stream().anyMatch(record -> type(record).endsWith("document-restored.v1")));
            Contract.strict(type(told.getLast())).validate(told.getLast().value());
        }
    }

    @Test
    void aPackThatWasMadeBeforeHasItNoLonger() throws IOException {
        assertThat(words(anyone.get("/api/meetings/" + meeting + "/pack"))).contains("Libraries canary.");

        clerk.post(document(item, paper) + "/withdrawal", WHY);

        assertThat(words(anyone.get("/api/meetings/" + meeting + "/pack"))).doesNotContain("Libraries canary.");
    }

    @Test
    void whatCannotBeUsedIsToldWithItsField() throws IOException {
        String address = document(item, paper);
        assertThat(clerk.post(address + "/withdrawal", "{}").at("/errors/0/field"))
                .isEqualTo("reason");
        assertThat(clerk.post(address + "/withdrawal", "{\"reason\":\" \"}").status())
                .isEqualTo(400);
        assertThat(clerk.post(document(item, "none") + "/withdrawal", WHY).status())
                .isEqualTo(404);
        assertThat(clerk.post(document("none", paper) + "/withdrawal", WHY).status())
                .isEqualTo(404);
        assertThat(clerk.ifMatch(1).post(address + "/withdrawal", WHY).status()).isEqualTo(412);
        assertThat(clerk.delete(address + "/withdrawal").status()).isEqualTo(428);
        assertThat(clerk.upload(address + "/correction", "report.pdf", Papers.pdf("x"))
                        .at("/errors/0/field"))
                .isEqualTo("reason");
        assertThat(clerk.upload(
                                address + "/correction?reason=Because",
                                "report.pdf",
                                "MZ\0\0 a program".getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(415);
        assertThat(clerk.post("/api/meetings/none/agenda/items/i/documents/d/withdrawal", WHY)
                        .status())
                .isEqualTo(404);
        String draft = clerk.post(
                        "/api/meetings",
                        "{\"bodyId\":\"%s\",\"startsAt\":\"%s\",\"venue\":\"County Hall\"}"
                                .formatted(
                                        anyone.get("/api/meetings/" + meeting).at("/bodyId"),
                                        Instant.now().plus(Duration.ofDays(50))))
                .id();
        String draftItem = clerk.post("/api/meetings/" + draft + "/agenda/items", "{\"title\":\"Draft\"}")
                .id();
        assertThat(clerk.post("/api/meetings/" + draft + "/agenda/items/" + draftItem + "/documents/d/withdrawal", WHY)
                        .problem())
                .isEqualTo("agenda-not-published");
    }

    private long version() {
        return clerk.get("/api/meetings/" + meeting).version();
    }

    private String item(String json) {
        Answer added = clerk.post("/api/meetings/" + meeting + "/agenda/items", json);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.id();
    }

    private String upload(String path, String name, byte[] content) {
        Answer added = clerk.upload(path, name, content);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.id();
    }

    private String documents(String ofItem) {
        return "/api/meetings/" + meeting + "/agenda/items/" + ofItem + "/documents";
    }

    private String document(String ofItem, String id) {
        return documents(ofItem) + "/" + id;
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return TopicReader.header(record, "ce_type");
    }

    private static String words(Answer answer) throws IOException {
        try (PDDocument read = Loader.loadPDF(answer.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(read).replaceAll("\\s+", " ");
        }
    }
}
