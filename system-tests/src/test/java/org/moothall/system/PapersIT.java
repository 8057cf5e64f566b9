package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.moothall.system.DeskBrowser.isFit;
import static org.moothall.system.DeskBrowser.tabTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** Papers in a browser: all of a meeting's in one, and one that was published and had to go. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersIT {

    private final String gateway;
    private final Platform platform;
    private final Staff staff;
    private final DeskBrowser desk;

    PapersIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
        this.gateway = platform.address(Part.GATEWAY).toString();
        this.desk = new DeskBrowser(platform);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void aResidentReadsAllPapersOfAMeetingAsOne() throws IOException {
        Published published = published("Bellringers Panel");

        try (BrowserContext visit = desk.visit(Chromium.ANYONE, true)) {
            Page page = visit.newPage();
            page.navigate(gateway + "/meetings/" + published.meeting);
            isFit(page);
            Download download = page.waitForDownload(() -> link(page, "Agenda and all papers as one PDF"));

            try (PDDocument pack = Loader.loadPDF(Files.readAllBytes(download.path()))) {
                assertThat(download.suggestedFilename()).contains("Bellringers Panel", "agenda pack");
                assertThat(words(pack))
                        .contains("1. Bells", "The bells are cracked.", "Item 1 · Pack page 2")
                        .contains("Papers that are not in this pack", "ropes.txt")
                        .doesNotContain("Price of the bells");
                assertThat(pack.getDocumentCatalog()
                                .getDocumentOutline()
                                .getFirstChild()
                                .getTitle())
                        .isEqualTo("Agenda");
            }
            // By now it is made, and its length is known.
            await().atMost(Staff.SOON).untilAsserted(() -> {
                page.reload();
                assertThat(page.locator("#pack").innerText()).contains("2 pages", "One paper is not in it");
            });
            isFit(page);
        }
    }

    @Test
    void aClerkReadsThePackWithExemptPapersAtTheDesk() throws IOException {
        Published published = published("Carillon Panel");

        try (BrowserContext visit = desk.visit("clerk", true)) {
            Page page = desk.today(visit);
            page.navigate(gateway + "/desk/meetings/" + published.meeting + "/pack");
            isFit(page);
            Download download =
                    page.waitForDownload(() -> link(page, "The pack with exempt papers, not for publication"));

            try (PDDocument pack = Loader.loadPDF(Files.readAllBytes(download.path()))) {
                assertThat(words(pack)).contains("Price of the bells", "NOT FOR PUBLICATION");
            }
        }
    }

    @Test
    void aPaperThatHadToGoSaysSoWhereverItIsLookedForAndCanBePutBack() throws IOException {
        Published published = published("Steeplejacks Panel");
        String paper = "/api/documents/" + published.paper;

        try (BrowserContext visit = desk.visit("clerk", true);
                BrowserContext resident = desk.visit(Chromium.ANYONE, true)) {
            Page page = desk.today(visit);
            page.navigate(gateway + "/desk/meetings/" + published.meeting);
            isFit(page);
            press(page, "Withdraw report.pdf");
            page.waitForURL("**/withdrawal");
            isFit(page);
            press(page, "Withdraw it now");
            page.waitForSelector(".govuk-error-summary");
            isFit(page);
            page.locator("#reason").fill("It named a child.");
            press(page, "Withdraw it now");
            page.waitForURL("**done=paper-withdrawn**");
            isFit(page);

            Page reader = resident.newPage();
            Response gone = reader.navigate(gateway + paper);
            assertThat(gone.status()).isEqualTo(410);
            assertThat(reader.url()).endsWith("/documents/" + published.paper);
            assertThat(reader.locator("main").innerText()).contains("This paper was withdrawn", "It named a child.");
            isFit(reader);
            link(reader, "Go to the item");
            assertThat(reader.locator("main").innerText()).contains("was withdrawn on", "It named a child.");
            isFit(reader);
            await().atMost(Staff.SOON)
                    .until(() -> platform.anonymous()
                            .get("/api/search?q=cracked&body=" + published.body)
                            .json()
                            .path("items")
                            .isEmpty());

            press(page, "Put it back report.pdf");
            page.waitForURL("**/restoration");
            isFit(page);
            press(page, "Put it back");
            page.waitForURL("**done=paper-restored**");
            platform.anonymous().get(paper).expect(200);
        }
    }

    @Test
    void aCorrectedVersionTakesThePlaceOfAPaperWithoutAScript() throws IOException {
        Published published = published("Clappers Panel");

        try (BrowserContext visit = desk.visit("clerk", false);
                BrowserContext resident = desk.visit(Chromium.ANYONE, false)) {
            Page page = desk.today(visit);
            page.navigate(gateway + "/desk/meetings/" + published.meeting);
            link(page, "Replace report.pdf");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Replace it now"))
                    .click();
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Enter the reason", "Choose a file");
            page.locator("#reason").fill("The wrong bells.");
            page.locator("#file")
                    .setInputFiles(new FilePayload("corrected.pdf", "application/pdf", pdf("The bells are whole.")));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Replace it now"))
                    .click();
            page.waitForURL("**done=paper-corrected**");

            assertThat(page.locator("main").innerText()).contains("corrected.pdf", "The wrong bells.");
            Page reader = resident.newPage();
            reader.navigate(gateway + "/api/documents/" + published.paper);
            assertThat(reader.locator("main").innerText()).contains("Read the corrected version");
        }
    }

    @Test
    void thePageOfACorrectionIsFitForAll() throws IOException {
        Published published = published("Belfry Panel");

        try (BrowserContext visit = desk.visit("clerk", true)) {
            Page page = desk.today(visit);
            page.navigate(gateway + "/desk/meetings/" + published.meeting);
            link(page, "Replace report.pdf");
            isFit(page);
            press(page, "Replace it now");
            page.waitForSelector(".govuk-error-summary");
            isFit(page);
        }
    }

    private record Published(String body, String meeting, String paper) {}

    private Published published(String name) throws IOException {
        String body = staff.body(name);
        String meeting = staff.meeting(body, Staff.inDays(40));
        String bells = staff.item(meeting, "Bells");
        String papers = "/api/meetings/" + meeting + "/agenda/items/";
        String paper = staff.clerk()
                .upload(papers + bells + "/documents", "report.pdf", pdf("The bells are cracked."))
                .expect(201)
                .field("id");
        staff.clerk()
                .upload(papers + bells + "/documents", "ropes.txt", "Every rope was looked at.".getBytes(UTF_8))
                .expect(201);
        String price = staff.item(meeting, "Price of the bells", Map.of("exemptReason", "paragraph 3"));
        staff.clerk()
                .upload(papers + price + "/documents", "price.pdf", pdf("Dear."))
                .expect(201);
        staff.publishAgenda(meeting).expect(200);
        return new Published(body, meeting, paper);
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String words(PDDocument pack) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pack).replaceAll("\\s+", " ");
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void press(Page page, String name) {
        tabTo(page, name);
        page.keyboard().press("Enter");
    }
}
