package org.moothall.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;

/** What a clerk has from the scripts of the desk, beside what each of its pages does without them. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskScriptsIT {
    private static final int UPLOADED_A_SECOND = 400_000;
    private static final int MEGABYTES = 2_000_000;
    private static final int LATENCY_MS = 150;

    private final Staff staff;
    private final Chromium browser;

    DeskScriptsIT(Platform platform) {
        this.staff = Staff.of(platform);
        this.browser = new Chromium(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void anItemIsDraggedToItsPlace() {
        String meeting = meeting("Ferrymen Panel");
        List.of("Ropes", "Oars", "Tolls").forEach(title -> staff.item(meeting, title));
        try (BrowserContext visit = browser.visit("clerk", new NewContextOptions())) {
            Page page = opened(visit, "/desk/meetings/" + meeting);

            title(page, "Tolls").dragTo(title(page, "Ropes"), new Locator.DragToOptions().setTargetPosition(5, 2));

            page.waitForURL("**done=ordered**");
            assertThat(page.locator("main h3")).hasText(new Pattern[] {
                Pattern.compile("1\\. Tolls"), Pattern.compile("2\\. Ropes"), Pattern.compile("3\\. Oars")
            });
        }
        assertThat(staff.clerk()
                        .get("/api/meetings/" + meeting)
                        .expect(200)
                        .json()
                        .at("/agenda/items")
                        .valueStream()
                        .map(item -> item.required("title").asString()))
                .containsExactly("Tolls", "Ropes", "Oars");
    }

    @Test
    void whoSendsALargeFileSeesHowMuchOfItIsSentAndThatItIsChecked() {
        String meeting = meeting("Surveyors Panel");
        String item = staff.item(meeting, "Survey of all roofs");
        try (BrowserContext visit = browser.visit("clerk", new NewContextOptions())) {
            Page page = opened(visit, "/desk/meetings/" + meeting + "/items/" + item + "/documents/new");
            List<String> heard = heard(page);
            slow(visit, page);
            assertThat(page.locator("progress")).isHidden();
            page.locator("#file").setInputFiles(new FilePayload("roofs.txt", "text/plain", manyWords()));

            press(page, "Add the document");

            assertThat(page.getByLabel("On its way")).isVisible();
            assertThat(page.locator("main form button[type=submit]")).isDisabled();
            page.waitForURL("**done=paper-added**");
            assertThat(page.locator("main")).containsText("roofs.txt");
            assertThat(heard).hasSizeBetween(2, 5).last().isEqualTo("All sent. It is being checked., bar 100");
            assertThat(heard.subList(0, heard.size() - 1))
                    .allSatisfy(told -> assertThat(told).matches("(2[5-9]|[3-9]\\d|100) per cent sent, bar \\1"));
        }
    }

    @Test
    void whoPlansAYearSeesHowFarItIs() {
        String body = staff.body("Waggoners Panel");
        LocalDate monday = LocalDate.now(ZoneOffset.UTC)
                .withDayOfYear(1)
                .plusYears(2)
                .withMonth(6)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        try (BrowserContext visit = browser.visit("clerk", new NewContextOptions())) {
            Page page = opened(visit, "/desk/plan");
            page.locator("#bodyId").selectOption(body);
            page.locator("#day").selectOption("MONDAY");
            page.locator("#weeks").fill("1");
            page.locator("#time").fill("10:00");
            page.locator("#venue").fill("Waggon Shed");
            page.locator("#from").fill(monday.toString());
            page.locator("#to").fill(monday.plusWeeks(3).toString());
            press(page, "Show the dates");
            assertThat(page.locator("progress")).isHidden();
            page.evaluate("""
                    () => {
                      window.seen = []
                      const bar = document.querySelector('progress')
                      const said = document.querySelector('.moot-upload [role=status]')
                      new MutationObserver(() => window.seen.push(`${said.textContent}, bar ${bar.value} of ${bar.max}`))
                        .observe(said, { childList: true })
                    }""");
            int ticked = page.locator("input[name=day-of-plan]:checked").count();
            slow(visit, page);

            press(page, "Plan the ticked dates");

            assertThat(page.getByLabel("Planning", new Page.GetByLabelOptions().setExact(true)))
                    .isVisible();
            assertThat(page.locator("#outcomes > li")).hasCount(ticked);
            assertThat(page.locator("h1")).isFocused();
            assertThat((List<?>) page.evaluate("window.seen"))
                    .hasSize(ticked)
                    .first()
                    .isEqualTo("1 of %d, bar 1 of %d".formatted(ticked, ticked));
        }
    }

    /** What a screen reader hears on this page, to be looked at when the page is gone. */
    private static List<String> heard(Page page) {
        List<String> heard = new ArrayList<>();
        page.exposeFunction("heard", told -> heard.add((String) told[0]));
        page.evaluate("""
                () => {
                  const bar = document.querySelector('progress')
                  const said = document.querySelector('.moot-upload [role=status]')
                  new MutationObserver(() => window.heard(`${said.textContent}, bar ${bar.value}`))
                    .observe(said, { childList: true })
                }""");
        return heard;
    }

    private String meeting(String body) {
        return staff.meeting(staff.body(body), Staff.inDays(45));
    }

    private Page opened(BrowserContext visit, String path) {
        Page page = visit.newPage();
        page.navigate(browser.address(path));
        return page;
    }

    /** Slow enough that somebody, and this test, can watch. */
    private static void slow(BrowserContext visit, Page page) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MS);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", UPLOADED_A_SECOND);
        visit.newCDPSession(page).send("Network.emulateNetworkConditions", line);
    }

    private static Locator title(Page page, String item) {
        return page.locator("main h3").filter(new Locator.FilterOptions().setHasText(item));
    }

    private static byte[] manyWords() {
        return "Roof after roof was looked at. "
                .repeat(MEGABYTES / 31)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
