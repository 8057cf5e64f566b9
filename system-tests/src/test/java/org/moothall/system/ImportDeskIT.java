package org.moothall.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** A clerk imports existing minutes with a browser: sees what was read beside the page, says what is right, and takes it. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportDeskIT {
    private static final String PAGE = """
            Agenda item

            Lanterns on the towpath

            Minutes:

            The Lamp Warden introduced the report. <script>document.title = 'run'</script>

            In the discussion, the following points were made:

            ·  The towpath is dark. The Lamp Warden agreed to send members the figures by 15 January 2027
            ·  A lantern was asked for at the lock

            Councillor Thackeray moved the motion and Councillor Wick seconded it.

            The motion was carried by 1 vote to 0.

            RESOLVED: that the report be noted.
            """;

    private final Platform platform;
    private final Staff staff;
    private final String gateway;
    private final Chromium browser;

    private final Set<BrowserContext> scripted = new HashSet<>();

    ImportDeskIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
        this.gateway = platform.address(Part.GATEWAY).toString();
        this.browser = new Chromium(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void goesFromAPastedPageIntoTheDraftWithoutAScriptOnANarrowScreen() {
        String meeting = meeting("Towpaths Panel", "Lanterns on the towpath");
        staff.recordAttendance(meeting);
        try (BrowserContext visit = signedIn(false)) {
            Page page = visit.newPage();
            page.setViewportSize(320, 700);
            page.navigate(gateway + "/desk/minutes/" + meeting);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import existing minutes"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Paste a text instead"))
                    .click();
            checked(page);
            press(page, "Read it");
            assertThat(page.locator(".govuk-error-summary")).containsText("Paste the text of the page");
            checked(page);
            page.getByLabel("Text of the page").fill(PAGE);
            press(page, "Read it");
            done(page, "The page is read.");

            assertThat(page.locator("h1")).hasText("Lanterns on the towpath");
            assertThat(page.locator(".moot-original")).containsText("<script>document.title = 'run'</script>");
            assertThat(page.locator("mark.moot-found--action")).not().hasCount(0);
            say(page, "action-1", "Accept");
            page.locator("#action-1 summary").click();
            page.locator("#action-1-text").fill("send members the figures of all lanterns");
            say(page, "point-2", "Leave out");
            press(page, "Save what I decided");
            done(page, "What you said is saved.");
            assertThat(staff.minutes(meeting).json().at("/items/0/actions")).isEmpty();
            press(page, "Accept everything not decided yet");
            done(page, "What you said is saved.");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take what is accepted into the draft"))
                    .click();
            choose(page, "Meeting", "Towpaths Panel");
            press(page, "Show its items");
            checked(page);
            press(page, "Write it under this item");
            done(page, "What you accepted stands under the minute item.");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take what is accepted into the draft"))
                    .click();
            press(page, "Record the motions");
            done(page, "The motions are recorded");
            assertThat(page.locator("main")).containsText("What could not be recorded as it was read");
        }
        var item = staff.minutes(meeting).json().at("/items/0");
        assertThat(item.path("points")).hasSize(1);
        assertThat(item.at("/actions/0/text").asString()).isEqualTo("send members the figures of all lanterns");
        assertThat(item.has("importId")).isFalse();
        assertThat(item.path("motions")).hasSize(1);
    }

    @Test
    void goesFromAMarkToItsFindingAndBackWithTheKeyboardAlone() {
        try (BrowserContext visit = signedIn(true)) {
            Page page = visit.newPage();
            imported(page, PAGE);
            Locator mark = page.locator("#read-action-1-1");
            mark.focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*#action-1$"));
            page.locator("#action-1 a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*#read-action-1-1$"));

            Locator accept = page.locator("#action-1").getByLabel("Accept", exactly());
            accept.focus();
            page.keyboard().press("Space");
            assertThat(accept).isChecked();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save what I decided"))
                    .last()
                    .focus();
            page.keyboard().press("Enter");
            done(page, "What you said is saved.");
            assertThat(page.locator("#action-1")).containsText("Accepted");
        }
    }

    @Test
    void showsWhatSomebodyElseSaidMeanwhileAndLosesNothing() {
        try (BrowserContext first = signedIn(true);
                BrowserContext second = signedIn(true)) {
            Page mine = first.newPage();
            imported(mine, PAGE);
            Page theirs = second.newPage();
            theirs.navigate(mine.url());
            say(theirs, "action-1", "Leave out");
            press(theirs, "Save what I decided");
            say(mine, "action-1", "Accept");
            mine.locator("#action-1 summary").click();
            mine.locator("#action-1-text").fill("my own words");
            press(mine, "Save what I decided");

            assertThat(mine.locator(".govuk-error-summary"))
                    .containsText("Somebody else looked through these findings");
            assertThat(mine.locator("#action-1")).containsText("Somebody else left it out.");
            assertThat(mine.locator("#action-1-text")).hasValue("my own words");
            accessible(mine);
            press(mine, "Save what I decided");
            done(mine, "What you said is saved.");
        }
    }

    @Test
    void asksBeforeItReplacesWhatAClerkWrote() {
        String meeting = meeting("Locks Panel", "Lanterns on the towpath");
        String item = staff.minutes(meeting).json().at("/items/0/itemId").asString();
        staff.clerk()
                .put(
                        "/api/minutes/" + meeting + "/items/" + item,
                        Map.of("paragraphs", List.of("Written by hand.")),
                        staff.minutes(meeting).etag())
                .expect(200);
        try (BrowserContext visit = signedIn(true)) {
            Page page = visit.newPage();
            imported(page, PAGE);
            press(page, "Accept everything not decided yet");
            page.navigate(page.url().replaceAll("\\?.*", "") + "/draft?meeting=" + meeting);
            press(page, "Write it under this item");
            assertThat(page.locator("main")).containsText("Written by hand.");
            accessible(page);
            assertThat(staff.minutes(meeting).json().at("/items/0/paragraphs/0").asString())
                    .isEqualTo("Written by hand.");
            press(page, "Replace it with what is accepted");
            done(page, "What you accepted stands under the minute item.");
        }
    }

    @Test
    void followsAnArchiveToItsReport() throws IOException {
        try (BrowserContext visit = signedIn(true)) {
            Page page = visit.newPage();
            page.navigate(gateway + "/desk/import/archive");
            accessible(page);
            byte[] zip = zip(Map.of("a.txt", PAGE, "b.txt", PAGE.replace("towpath", "bridge"), "c.txt", "  "));
            page.locator("#file").setInputFiles(new FilePayload("lamps.zip", "application/zip", zip));
            press(page, "Send and read it");

            assertThat(page.locator("h1")).hasText("lamps.zip");
            assertThat(page.locator("#progress-title")).containsText("Read");
            assertThat(page.locator("#progress-words")).containsText("2 read, 1 failed, of 3.");
            accessible(page);
            assertThat(page.locator("main")).containsText("Not read: empty");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lanterns on the bridge"))
                    .click();
            assertThat(page.locator("h1")).hasText("Lanterns on the bridge");
            assertThat(page.locator(".govuk-breadcrumbs")).containsText("Archive");
            page.navigate(gateway + "/desk/import");
            assertThat(page.locator("main")).containsText("lamps.zip");
            accessible(page);
        }
    }

    @Test
    void takesWholeMinutesApart() {
        String meeting = meeting("Bridges Panel", "Operation Lantern");
        try (BrowserContext visit = signedIn(true)) {
            Page page = visit.newPage();
            page.navigate(gateway + "/desk/import/file?meeting=" + meeting);
            accessible(page);
            page.getByLabel("The minutes of a whole meeting").check();
            page.locator("#file").setInputFiles(new FilePayload("minutes.txt", "text/plain", """
                            Minutes of the Bridges Panel held on 12 May 2026

                            Present: Councillors A Oak (Chair) and B Elm

                            7. Parking on the bridge

                            It was discussed.

                            8. Operation Lantern

                            The Panel noted the report.
                            """.getBytes(UTF_8)));
            press(page, "Read it");
            assertThat(page.locator("h1")).hasText("Minutes of a whole meeting");
            assertThat(page.locator("main")).containsText("Not on the agenda.");
            accessible(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Operation Lantern"))
                    .click();
            say(page, "decision-1", "Accept");
            press(page, "Save, and go on to the draft");
            press(page, "Write it under this item");
            done(page, "What you accepted stands under the minute item.");
        }
        assertThat(staff.minutes(meeting)
                        .json()
                        .at("/items/0/decisions/0/verdict")
                        .asString())
                .isEqualTo("noted");
    }

    @Test
    void doesJusticeToTheRealSampleWithEachEvidenceMarked() throws IOException {
        Path sample = Path.of(System.getProperty("moothall.shared"), "samples", "worcestershire-agenda-item.txt");
        assumeTrue(Files.isReadable(sample), "The sample page is not on this machine: " + sample);
        try (BrowserContext visit = signedIn(true)) {
            Page page = visit.newPage();
            imported(page, Files.readString(sample));

            assertThat(page.locator("#findings ~ section .moot-finding[id^=point-]"))
                    .hasCount(25);
            Locator actions = page.locator(".moot-finding[id^=action-]");
            int possible = actions.filter(new Locator.FilterOptions().setHasText("Perhaps"))
                    .count();
            assertThat(possible).as("what the second reader thinks of besides").isBetween(1, 4);
            assertThat(actions).hasCount(4 + possible);
            assertThat(page.locator("[id^=read-action-]")).hasCount(4 + possible);
            accessible(page);
            page.setViewportSize(320, 700);
            accessible(page);
        }
    }

    /** The page of findings of a text that is sent as a clerk does it. */
    private void imported(Page page, String text) {
        page.navigate(gateway + "/desk/import/text");
        page.getByLabel("Text of the page").fill(text);
        press(page, "Read it");
        done(page, "The page is read.");
    }

    private String meeting(String body, String item) {
        String meeting = staff.heldMeeting(staff.body(body), Staff.inDays(-3));
        staff.item(meeting, item);
        staff.publishAgenda(meeting).expect(200);
        staff.minutes(meeting);
        return meeting;
    }

    private static void say(Page page, String finding, String word) {
        page.locator("#" + finding).getByLabel(word, exactly()).check();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static void choose(Page page, String label, String begins) {
        Locator select = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        String option = select.locator("option")
                .filter(new Locator.FilterOptions().setHasText(begins))
                .first()
                .getAttribute("value");
        select.selectOption(option);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** A page that says that it is done, and is as it should be. */
    private void done(Page page, String words) {
        assertThat(page.locator(".govuk-notification-banner")).containsText(words);
        checked(page);
    }

    /** The checker is a script: without scripts it looks at the same address in the same session where they run. */
    private void checked(Page page) {
        if (scripted.contains(page.context())) {
            accessible(page);
            return;
        }
        try (BrowserContext checker = browser.visit(
                Chromium.ANYONE,
                new NewContextOptions()
                        .setStorageState(page.context().storageState())
                        .setViewportSize(320, 700))) {
            Page same = checker.newPage();
            same.navigate(page.url());
            accessible(same);
        }
    }

    /** By the rules of accessibility, and nothing wider than the screen. */
    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("Wider than the screen: " + page.url())
                .isEqualTo(0);
    }

    private BrowserContext signedIn(boolean script) {
        BrowserContext visit = browser.visit("clerk", new NewContextOptions().setJavaScriptEnabled(script));
        if (script) {
            scripted.add(visit);
        }
        return visit;
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
