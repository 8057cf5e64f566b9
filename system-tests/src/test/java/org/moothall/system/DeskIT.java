package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** A clerk's desk in a browser: from an empty diary to a published agenda, without the API. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskIT {

    private static final FilePayload PAPER =
            new FilePayload("survey.txt", "text/plain", "Every roof was looked at.".getBytes(StandardCharsets.UTF_8));
    private static final int NARROW = 320;

    private final String gateway;
    private final Platform platform;
    private final Chromium browser;

    DeskIT(Platform platform) {
        this.platform = platform;
        this.gateway = platform.address(Part.GATEWAY).toString();
        this.browser = new Chromium(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aClerkPlansAMeetingBuildsItsAgendaAndPublishesIt() {
        try (BrowserContext visit = browser.visit("clerk")) {
            Page page = today(visit);
            isFit(page);
            String meeting = planned(page, "Lamplighters Panel");
            added(page, meeting, "Lamps of Fenwick Lane", "");
            added(page, meeting, "Lease of the lamp store", "paragraph 3");

            click(page, AriaRole.BUTTON, "Move up Lease of the lamp store");
            page.waitForURL("**done=ordered**");
            assertThat(page.locator("h3").first().innerText()).contains("Lease of the lamp store");
            uploaded(page, meeting);
            isFit(page);
            page.locator("main a[href$='/documents/new']").last().click();
            page.waitForSelector("#file");
            isFit(page);

            page.navigate(meeting + "/publication");
            assertThat(page.locator("main").innerText())
                    .contains("In time", "What stays private", "Local Government Act 1972", "by e-mail");
            isFit(page);
            click(page, AriaRole.BUTTON, "Publish now");
            page.waitForURL("**done=published");

            assertThat(page.locator("main").innerText()).contains("The agenda is published");
            isFit(page);
            String id = meeting.substring(meeting.lastIndexOf('/') + 1);
            assertThat(platform.anonymous()
                            .get("/api/meetings/" + id + "/agenda")
                            .expect(200)
                            .text())
                    .contains("Lamps of Fenwick Lane", "survey.txt")
                    .doesNotContain("Lease of the lamp store");
        }
    }

    @Test
    void theSameIsDoneWithoutAScript() {
        try (BrowserContext visit = browser.visit("clerk", new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = today(visit);
            String meeting = planned(page, "Wheelwrights Panel");
            added(page, meeting, "Wheels", "");
            added(page, meeting, "Spokes", "");

            page.locator("input[name=place]").nth(1).fill("1");
            click(page, AriaRole.BUTTON, "Save the order");
            page.waitForURL("**done=ordered**");
            assertThat(page.locator("h3").first().innerText()).contains("Spokes");
            uploaded(page, meeting);
            page.navigate(meeting + "/publication");
            click(page, AriaRole.BUTTON, "Publish now");
            page.waitForURL("**done=published");

            assertThat(page.locator("main").innerText()).contains("The agenda is published");
        }
    }

    @Test
    void theSameIsDoneWithTheKeyboardAlone() {
        try (BrowserContext visit = browser.visit("clerk")) {
            Page page = today(visit);
            String meeting = planned(page, "Thatchers Panel");
            added(page, meeting, "Reed", "");
            added(page, meeting, "Straw", "");

            press(page, "Move up Straw");
            page.waitForURL("**done=ordered**");
            assertThat(page.locator("h3").first().innerText()).contains("Straw");
            press(page, "Publish the agenda");
            page.waitForURL("**/publication");
            press(page, "Publish now");
            page.waitForURL("**done=published");
        }
    }

    @Test
    void aYearIsPlannedWithoutTheDaysOnWhichTheCouncilIsClosed() {
        try (BrowserContext visit = browser.visit("clerk")) {
            Page page = today(visit);
            established(page, "Millers Panel");
            page.navigate(gateway + "/desk/plan");
            isFit(page);
            click(page, AriaRole.BUTTON, "Show the dates");
            page.waitForSelector(".govuk-error-summary");
            isFit(page);
            page.locator("#bodyId").selectOption(new SelectOption().setLabel("Millers Panel"));
            page.locator("#day").selectOption("FRIDAY");
            page.locator("#weeks").fill("1");
            page.locator("#time").fill("10:00");
            page.locator("#venue").fill("Old Mill");
            int year = LocalDate.now(ZoneOffset.UTC).getYear() + 1;
            LocalDate christmas = LocalDate.of(year, 12, 25);
            page.locator("#from").fill(christmas.minusDays(30).toString());
            page.locator("#to").fill(christmas.plusDays(5).toString());
            page.locator("#recess").fill(christmas.minusDays(30) + " to " + christmas.minusDays(16));
            click(page, AriaRole.BUTTON, "Show the dates");
            page.waitForSelector("input[name=day-of-plan]");
            isFit(page);
            int ticked = page.locator("input[name=day-of-plan]:checked").count();
            assertThat(page.locator("main").innerText()).contains("To be left out");

            click(page, AriaRole.BUTTON, "Plan the ticked dates");

            page.waitForSelector("#outcomes");
            assertThat(page.locator("#outcomes > li").count()).isEqualTo(ticked);
            assertThat(page.locator("#sum").innerText()).startsWith(ticked + " of " + ticked);
            isFit(page);
        }
    }

    @Test
    void everyoneFindsAtTheDeskWhatIsForThem() {
        for (String role : List.of("clerk", "chair", "officer", "member", "operator")) {
            try (BrowserContext visit = browser.visit(role)) {
                Page page = today(visit);
                assertThat(page.locator("h1").innerText()).isEqualTo("Today");
                isFit(page);
            }
        }
    }

    @Test
    void formsWithFaultsSayWhatToDoAndAreFitForAll() {
        try (BrowserContext visit = browser.visit("clerk")) {
            Page page = today(visit);
            String meeting = planned(page, "Coopers Panel");
            for (String form : List.of("/items/new", "/change", "/cancellation")) {
                page.navigate(meeting + form);
                isFit(page);
                page.locator("main input[type=text]:not([type=hidden])").all().forEach(field -> field.fill(""));
                page.locator("main form button[type=submit]").first().click();
                page.waitForSelector(".govuk-error-summary");
                isFit(page);
            }
            for (String path : List.of("/desk/bodies", "/desk/meetings/new", "/desk/meetings")) {
                page.navigate(gateway + path);
                isFit(page);
            }
        }
    }

    private Page today(BrowserContext visit) {
        Page page = visit.newPage();
        page.navigate(gateway + "/desk");
        return page;
    }

    private void established(Page page, String name) {
        page.navigate(gateway + "/desk/bodies");
        page.locator("#name").fill(name);
        page.locator("#kind-panel").check();
        click(page, AriaRole.BUTTON, "Add a committee");
        page.waitForURL("**done=body-added");
    }

    /** The address of a new meeting on the desk. */
    private String planned(Page page, String body) {
        established(page, body);
        page.navigate(gateway + "/desk/meetings/new");
        page.locator("#bodyId").selectOption(new SelectOption().setLabel(body));
        page.locator("#date").fill(LocalDate.now(ZoneOffset.UTC).plusDays(40).toString());
        page.locator("#time").fill("10:30");
        page.locator("#venue").fill("Kestrel Room");
        click(page, AriaRole.BUTTON, "Plan the meeting");
        page.waitForURL("**done=planned");
        return page.url().substring(0, page.url().indexOf('?'));
    }

    private static void added(Page page, String meeting, String title, String exempt) {
        page.navigate(meeting + "/items/new");
        page.locator("#title").fill(title);
        page.locator("#exemptReason").fill(exempt);
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL("**done=item-added**");
    }

    private static void uploaded(Page page, String meeting) {
        page.navigate(meeting);
        page.locator("main a[href$='/documents/new']").last().click();
        page.locator("#file").setInputFiles(PAPER);
        click(page, AriaRole.BUTTON, "Add the document");
        page.waitForURL("**done=paper-added**");
        assertThat(page.locator("main").innerText()).contains("survey.txt");
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Goes with the tab key to what has this name, and presses it. */
    private static void press(Page page, String name) {
        for (int step = 0; step < 80; step++) {
            page.keyboard().press("Tab");
            Object text = page.evaluate("document.activeElement.innerText.replace(/\\s+/g, ' ').trim()");
            if (name.equals(text)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("The tab key does not come to " + name);
    }

    /** No rule of accessibility is violated, and nothing is wider than a narrow screen. */
    private static void isFit(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, Rule::getNodes)
                .as(page.url())
                .isEmpty();
        var usual = page.viewportSize();
        page.setViewportSize(NARROW, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(NARROW);
        page.setViewportSize(usual.width, usual.height);
    }
}
