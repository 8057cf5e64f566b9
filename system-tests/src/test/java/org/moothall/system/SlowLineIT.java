package org.moothall.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;

/** People at the end of a slow line: 50 kB a second, and 400 ms until anything comes at all. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowLineIT {
    private static final int BYTES_A_SECOND = 50_000;
    private static final int LATENCY_MS = 400;
    /** Four turns of the line and all bytes that a page may have, and as much again for a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Platform platform;
    private final Chromium browser;

    SlowLineIT(Platform platform) {
        this.platform = platform;
        this.browser = new Chromium(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/meetings", "/decisions", "/search?q=minutes"})
    void aPageIsThereBeforeSomebodyGivesUp(String path) {
        try (BrowserContext visit = browser.visit()) {
            Page page = slow(visit);
            long begun = System.nanoTime();

            page.navigate(browser.address(path));

            assertThat(page.locator("h1")).isVisible();
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("%s is whole after %d ms on a slow line%n", path, taken.toMillis());
            assertThat(taken).isLessThan(PATIENCE);
        }
    }

    @Test
    void aFormIsFilledInAndSentBeforeAnyScriptHasCome() {
        try (BrowserContext visit = browser.visit()) {
            Page page = slow(visit);
            page.route("**/*.js", _ -> {
                // It is on its way for as long as the test looks.
            });
            page.navigate(
                    browser.address("/subscribe"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

            page.getByLabel("Your e-mail address").fill("slow@wealdshire.example");
            press(page, "Ask for these notices");

            assertThat(page.locator("h1")).hasText("Now look into your e-mail");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSecondClickWhileTheFirstIsUnderWayAddsNothing(boolean scripts) {
        Staff staff = Staff.of(platform);
        String meeting = staff.meeting(staff.body("Snails Panel " + scripts), Staff.inDays(35));
        try (BrowserContext visit = browser.visit("clerk", new NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = slow(visit);
            page.navigate(browser.address("/desk/meetings/" + meeting + "/items/new"));
            page.locator("#title").fill("Slow business");

            page.locator("main form button[type=submit]").first().dblclick();

            assertThat(page).hasURL(Pattern.compile(".*done=item-added.*"));
            assertThat(page.locator("main h3")).hasCount(1);
        }
        List<String> titles = staff.clerk()
                .get("/api/meetings/" + meeting)
                .expect(200)
                .json()
                .at("/agenda/items")
                .valueStream()
                .map(item -> item.required("title").asString())
                .toList();
        assertThat(titles).containsExactly("Slow business");
    }

    @Test
    void whatIsTypedSaysWhetherItIsSavedAndIsSavedOnceTheLineIsBack() {
        try (BrowserContext visit = browser.visit("clerk", new NewContextOptions())) {
            Page page = visit.newPage();
            CDPSession line = visit.newCDPSession(page);
            line.send("Network.emulateNetworkConditions", line(false));
            page.navigate(browser.address(itemOfADraft()));
            assertThat(page.locator("#save-state")).hasText(Pattern.compile("What you type is .*"));

            page.locator("#text").fill("The Panel waited.");
            assertThat(page.locator("#save-state")).hasText(Pattern.compile("Saving.*"));
            assertThat(page.locator("#save-state")).hasText(Pattern.compile("Saved at .*"));

            line.send("Network.emulateNetworkConditions", line(true));
            page.locator("#text").fill("The Panel waited for long.");
            assertThat(page.locator("#save-state")).hasText(Pattern.compile("Not saved: .* Your text is here\\."));
            line.send("Network.emulateNetworkConditions", line(false));
            page.locator("#text").press("Tab");
            assertThat(page.locator("#save-state")).hasText(Pattern.compile("Saved at .*"));

            page.reload();
            assertThat(page.locator("#text")).hasValue("The Panel waited for long.");
        }
    }

    private String itemOfADraft() {
        Staff staff = Staff.of(platform);
        String meeting = staff.heldMeeting(staff.body("Tortoises Panel"));
        String item = staff.item(meeting, "The long way");
        staff.publishAgenda(meeting).expect(200);
        staff.minutes(meeting);
        return "/desk/minutes/" + meeting + "/items/" + item;
    }

    private static Page slow(BrowserContext visit) {
        Page page = visit.newPage();
        visit.newCDPSession(page).send("Network.emulateNetworkConditions", line(false));
        return page;
    }

    private static JsonObject line(boolean broken) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", broken);
        line.addProperty("latency", LATENCY_MS);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        return line;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
