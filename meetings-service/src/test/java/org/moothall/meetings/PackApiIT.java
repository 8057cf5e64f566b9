package org.moothall.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.http.Role;
import org.moothall.http.kit.ApiClient;
import org.moothall.http.kit.ApiClient.Answer;
import org.moothall.meetings.document.files.Papers;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeService
class PackApiIT {
    private static final String CANARY = "canary";

    @LocalServerPort
    private int port;

    private ApiClient anyone;
    private ApiClient clerk;
    private String meeting;

    @BeforeEach
    void schedule() throws IOException {
        anyone = ApiClient.at(port);
        clerk = anyone.as(Role.CLERK);
        Answer body = clerk.post("/api/bodies", "{\"name\":\"Pack Panel\",\"kind\":\"panel\"}");
        meeting = clerk.post(
                        "/api/meetings",
                        "{\"bodyId\":\"%s\",\"startsAt\":\"%s\",\"venue\":\"County Hall\"}"
                                .formatted(body.id(), Instant.now().plus(Duration.ofDays(40))))
                .id();
        paper("{\"title\":\"Libraries\"}", Papers.pdf("Libraries open longer."));
        paper(
                "{\"title\":\"Land canary\",\"purpose\":\"canary\",\"exemptReason\":\"paragraph 3 canary\"}",
                Papers.pdf(CANARY));
        paper("{\"title\":\"Bridges\"}", Papers.lockedPdf("Bridges."));
    }

    @Test
    void everybodyReadsThePublishedPackAndNoWordOfWhatIsExempt() throws IOException {
        assertThat(anyone.get(pack()).status()).isEqualTo(404);
        publish();

        Answer read = anyone.get(pack());

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read.header("Cache-Control")).contains("public").contains("no-cache");
        assertThat(read.header("Content-Disposition")).contains("attachment").contains("agenda");
        assertThat(read.header("Content-Length")).isEqualTo(String.valueOf(read.bytes().length));
        assertThat(words(read))
                .contains("Libraries open longer.", "paragraph 3", "Bridges", "It is locked", "Pack page 2")
                .doesNotContain(CANARY);
    }

    @Test
    void isNotSentAgainWhileNothingChanged() {
        publish();
        String etag = anyone.get(pack()).header("ETag");

        Answer again = anyone.with("If-None-Match", etag).get(pack());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).contains("public");

        clerk.post(
                "/api/meetings/" + meeting + "/agenda/urgent-items", "{\"title\":\"Roof\",\"urgencyReason\":\"Rain\"}");
        assertThat(anyone.with("If-None-Match", etag).get(pack()).status()).isEqualTo(200);
    }

    @Test
    void thoseWhoMaySeeThemHaveExemptPapersInTheirPackAndNobodyKeepsIt() throws IOException {
        publish();
        assertThat(words(anyone.get(pack()))).doesNotContain(CANARY);

        for (Role role : new Role[] {Role.MEMBER, Role.CLERK, Role.OFFICER, Role.CHAIR}) {
            Answer read = anyone.as(role).get(pack() + "?with=exempt");
            assertThat(read.status()).as(role.name()).isEqualTo(200);
            assertThat(read.header("Cache-Control")).isEqualTo("no-store, private");
            assertThat(words(read)).contains(CANARY, "NOT FOR PUBLICATION");
        }
        assertThat(words(clerk.get(pack()))).as("as everybody has it").doesNotContain(CANARY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INTEGRATOR", "OPERATOR"})
    void toEverybodyElseThereIsNoPackWithExemptPapers(Role role) {
        publish();
        clerk.get(pack() + "?with=exempt");

        for (ApiClient reader : new ApiClient[] {anyone, anyone.as(role)}) {
            for (String path : new String[] {pack(), pack() + "/contents"}) {
                Answer refused = reader.get(path + "?with=exempt");
                assertThat(refused.status()).isEqualTo(404);
                assertThat(refused.text()).doesNotContain(CANARY);
            }
        }
    }

    @Test
    void thoseWhoPrepareTheMeetingSeeThePackOfADraftAndNobodyElseDoes() throws IOException {
        Answer draft = clerk.get(pack());

        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.header("Cache-Control")).contains("no-store");
        assertThat(words(draft)).contains("Draft: this agenda is not published").doesNotContain(CANARY);
        assertThat(anyone.as(Role.MEMBER).get(pack()).status()).isEqualTo(404);
        assertThat(anyone.get(pack() + "/contents").status()).isEqualTo(404);
    }

    @Test
    void itsContentsSayWhereEachPaperIsAndWhatIsLeftOut() {
        publish();

        await().untilAsserted(() ->
                assertThat(anyone.get(pack() + "/contents").at("/made")).isEqualTo("true"));
        Answer contents = anyone.get(pack() + "/contents");

        assertThat(contents.at("/pages")).isEqualTo("2");
        assertThat(contents.at("/size"))
                .isEqualTo(String.valueOf(anyone.get(pack()).bytes().length));
        assertThat(contents.at("/papers/0/firstPage")).isEqualTo("2");
        assertThat(contents.at("/papers/1/leftOut")).isEqualTo("locked");
        assertThat(contents.at("/papers/1/itemNumber")).isEqualTo("3");
        assertThat(contents.text()).doesNotContain(CANARY);
    }

    @Test
    void whatIsNotAPackIsTold() {
        assertThat(anyone.get("/api/meetings/none/pack").problem()).isEqualTo("not-found");
        assertThat(anyone.get(pack() + "?with=all").status()).isEqualTo(400);
        assertThat(anyone.get(pack() + "?with=").status()).isEqualTo(400);
        assertThat(clerk.get(pack() + "?with=all").at("/errors/0/field")).isEqualTo("with");
    }

    private void publish() {
        assertThat(clerk.post("/api/meetings/" + meeting + "/agenda/publication", "{}")
                        .status())
                .isEqualTo(200);
    }

    private void paper(String item, byte[] content) {
        String id =
                clerk.post("/api/meetings/" + meeting + "/agenda/items", item).id();
        Answer added =
                clerk.upload("/api/meetings/" + meeting + "/agenda/items/" + id + "/documents", "report.pdf", content);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
    }

    private String pack() {
        return "/api/meetings/" + meeting + "/pack";
    }

    private static String words(Answer answer) throws IOException {
        try (PDDocument read = Loader.loadPDF(answer.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(read).replaceAll("\\s+", " ");
        }
    }
}
