package org.moothall.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** A clerk takes minutes, and chair and clerk bring them to the signature, with a browser and without a call of the API. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinutingIT {
    private final Platform platform;
    private final String gateway;
    private final Chromium browser;

    MinutingIT(Platform platform) {
        this.platform = platform;
        this.gateway = platform.address(Part.GATEWAY).toString();
        this.browser = new Chromium(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void savesByItselfWhatIsTypedWithTheKeyboardAlone() {
        String item = itemOfADraft("Beacons Panel");
        try (BrowserContext visit = signedIn("clerk", true)) {
            Page page = visit.newPage();
            page.navigate(gateway + item);
            page.locator("#text").focus();
            page.keyboard().type("The Panel met.\n\n- One asked about lamps.");

            assertThat(page.locator("#save-state")).hasText(Pattern.compile("Saved at .*"));
            accessible(page);
            page.reload();
            assertThat(page.locator("#text")).hasValue("The Panel met.\n\n- One asked about lamps.");

            // Without a window of its own the browser gives access keys no way in; the link that has one takes the
            // keyboard.
            assertThat(page.locator("a[rel=next]")).hasAttribute("accesskey", "n");
            page.locator("a[rel=next]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Work programme");
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionHasEnded() {
        String item = itemOfADraft("Lampposts Panel");
        try (BrowserContext visit = signedIn("clerk", true)) {
            Page page = visit.newPage();
            page.navigate(gateway + item);
            visit.clearCookies();
            page.locator("#text").fill("Typed after the session had ended.");

            assertThat(page.locator("#save-state")).containsText("Sign in again in another tab");
            assertThat(page.locator("#text")).hasValue("Typed after the session had ended.");
            page.locator("button[value=save]").first().click();
            assertThat(page.locator("h1")).hasText("Nothing you typed is lost");
            assertThat(page.locator("main")).containsText("Typed after the session had ended.");
        }
    }

    @Test
    void goesFromADraftToTheSignatureWithoutAScript() {
        Staff staff = Staff.of(platform);
        String body = staff.body("Footpaths Panel");
        String meeting = meetingWithMinutes(staff, body);
        staff.heldMeeting(body, Staff.inDays(-1));
        String minutes = gateway + "/desk/minutes/" + meeting;
        try (BrowserContext clerks = signedIn("clerk", false);
                BrowserContext chairs = signedIn("chair", false)) {
            Page clerk = clerks.newPage();
            clerk.setViewportSize(320, 700);
            clerk.navigate(minutes + "/attendance");
            clerk.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Another member, such as a substitute"))
                    .first()
                    .getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Councillor Rosalind Thackeray");
            clerk.locator("#people-0-present").check();
            go(clerk, "Save the attendance", "The attendance is recorded.");

            clerk.navigate(minutes);
            clerk.locator("main ol a").first().click();
            clerk.locator("#text").fill("The Panel walked the path.");
            clerk.locator("#decisions-0-verdict").fill("RESOLVED");
            clerk.locator("#decisions-0-text").fill("that the path be mended.");
            go(clerk, "Save", "Saved.");

            clerk.navigate(minutes);
            go(clerk, "Circulate to members and the chair", "The minutes are with members and the chair.");
            Page chair = chairs.newPage();
            chair.navigate(minutes);
            go(chair, "Approve the minutes", "The minutes are approved.");
            clerk.navigate(minutes + "/publication");
            accessible(clerk);
            go(clerk, "Publish the minutes", "The minutes are published.");
            clerk.navigate(minutes + "/submission");
            accessible(clerk);
            go(clerk, "Submit", "The minutes are submitted");
            clerk.navigate(minutes + "/confirmation");
            clerk.locator("#corrections-0-said").fill("walked the path");
            clerk.locator("#corrections-0-says").fill("walked the footpath");
            clerk.locator("#corrections-0-reason").fill("Its name.");
            go(clerk, "The meeting has confirmed the minutes", "The confirmation is on record.");
            chair.navigate(minutes + "/signature");
            accessible(chair);
            go(chair, "Sign", "The minutes are signed.");

            clerk.navigate(minutes + "/revisions");
            clerk.locator("main ol a").first().click();
            assertThat(clerk.locator("main ins").filter(new Locator.FilterOptions().setHasText("footpath")))
                    .not()
                    .hasCount(0);
            accessible(clerk);
        }
    }

    private String itemOfADraft(String body) {
        Staff staff = Staff.of(platform);
        String meeting = meetingWithMinutes(staff, staff.body(body));
        return "/desk/minutes/" + meeting + "/items/"
                + staff.minutes(meeting).json().at("/items/0/itemId").asString();
    }

    private static String meetingWithMinutes(Staff staff, String body) {
        String meeting = staff.heldMeeting(body);
        staff.item(meeting, "Street lighting");
        staff.item(meeting, "Work programme");
        staff.publishAgenda(meeting).expect(200);
        staff.minutes(meeting);
        return meeting;
    }

    private BrowserContext signedIn(String role, boolean script) {
        return browser.visit(role, new NewContextOptions().setJavaScriptEnabled(script));
    }

    /** Presses a button, and lands on a page that says that it is done. */
    private void go(Page page, String button, String done) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        assertThat(page.locator(".govuk-notification-banner")).containsText(done);
        accessible(page);
    }

    /** The checker is a script, so it looks at the same address in the same session where scripts run. */
    private void accessible(Page page) {
        try (BrowserContext checker = browser.visit(
                Chromium.ANYONE,
                new NewContextOptions().setStorageState(page.context().storageState()))) {
            Page same = checker.newPage();
            same.navigate(page.url());
            assertThat(new AxeBuilder(same).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
    }
}
