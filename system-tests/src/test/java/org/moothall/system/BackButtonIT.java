package org.moothall.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import tools.jackson.databind.JsonNode;

/** A form that is sent once more after it was done: by a browser that fetched its page anew, and by one that kept it. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackButtonIT {
    private static final String SAVED_NOW = "This is what is saved now";

    private final Platform platform;
    private final Chromium browser;

    BackButtonIT(Platform platform) {
        this.platform = platform;
        this.browser = new Chromium(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aFormThatIsSentAgainAfterGoingBackIsDoneAgainAndNoQuarrel() {
        Staff staff = Staff.of(platform);
        String meeting = draft(staff, "Signposts Panel");
        try (BrowserContext visit = signedIn()) {
            Page page = visit.newPage();
            page.navigate(browser.address(item(staff, meeting) + "/particulars"));
            number(page, "41");
            assertThat(page.locator(".govuk-notification-banner")).isVisible();

            // Playwright's browser keeps no page that was left: going back fetches it anew, with what is saved as seen.
            page.goBack();
            number(page, "41");
            assertThat(page.locator(".govuk-notification-banner")).isVisible();

            page.goBack();
            number(page, "42");
            assertThat(page.locator(".govuk-notification-banner")).isVisible();
        }
        assertThat(firstItem(staff, meeting).required("minuteNumber").asInt()).isEqualTo(42);
    }

    @Test
    void aNewMotionWhoseKeptPageIsSentAgainIsStillOneMotion() {
        Staff staff = Staff.of(platform);
        String meeting = draft(staff, "Handrails Panel");
        try (BrowserContext visit = signedIn()) {
            Page kept = visit.newPage();
            kept.navigate(browser.address(item(staff, meeting) + "/motions/new"));
            kept.locator("main form").evaluate("form => form.target = '_blank'");
            kept.locator("#text").fill("Paint the handrails");

            assertThat(sentBy(visit, kept).locator("main ol > li")).hasCount(1);
            assertThat(sentBy(visit, kept).locator("main ol > li")).hasCount(1);

            kept.locator("#text").fill("Paint most handrails");
            Page stale = sentBy(visit, kept);
            assertThat(stale.locator("main")).containsText(SAVED_NOW);
            assertThat(stale.locator("section[aria-labelledby=saved-now]")).containsText("Paint the handrails");
            assertThat(stale.locator("#text")).hasValue("Paint most handrails");

            save(stale);
            assertThat(stale.locator("main ol > li")).hasCount(1);
        }
        assertThat(firstItem(staff, meeting).required("motions").valueStream())
                .extracting(motion -> motion.required("text").asString())
                .containsExactly("Paint most handrails");
    }

    /** The answer in a tab of its own, so that the form's page stays as a browser keeps one to go back to. */
    private static Page sentBy(BrowserContext visit, Page kept) {
        return visit.waitForPage(() -> save(kept));
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the motion"))
                .click();
    }

    private static void number(Page page, String number) {
        page.locator("#minuteNumber").fill(number);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the number"))
                .click();
    }

    private static String draft(Staff staff, String body) {
        String meeting = staff.heldMeeting(staff.body(body));
        staff.item(meeting, "Repairs");
        staff.publishAgenda(meeting).expect(200);
        staff.minutes(meeting);
        return meeting;
    }

    private static String item(Staff staff, String meeting) {
        return "/desk/minutes/" + meeting + "/items/"
                + firstItem(staff, meeting).required("itemId").asString();
    }

    private static JsonNode firstItem(Staff staff, String meeting) {
        return staff.minutes(meeting).json().at("/items/0");
    }

    private BrowserContext signedIn() {
        return browser.visit("clerk", new NewContextOptions());
    }
}
