package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** Residents in front of the pages about records, in a real browser, on the whole platform. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordPagesIT {
    private static final String BODY = LanternPanel.NAME;

    private final String gateway;
    private final Platform platform;
    private final Chromium browser;

    RecordPagesIT(Platform platform) {
        this.platform = platform;
        this.gateway = platform.address(Part.GATEWAY).toString();
        this.browser = new Chromium(platform);
    }

    @BeforeAll
    void aMeetingThatDecidedSomething() {
        LanternPanel.meetsAndDecides(platform);
    }

    @AfterAll
    void close() {
        Pictures.keepIfWanted(platform, browser);
        browser.close();
    }

    @Test
    void aResidentFindsInThreeClicksWhatWasDecidedAndWhetherItWasDone() {
        try (BrowserContext visit =
                browser.visit(Chromium.ANYONE, new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.newPage();
            page.navigate(gateway + "/search");
            page.getByLabel("What are you looking for?").fill("forty lanterns");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Search").setExact(true))
                    .click();
            assertThat(page.locator("main").innerText()).contains("that forty lanterns be hung", BODY);

            page.locator("nav")
                    .getByText("Actions", new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            page.locator("main ol > li")
                    .filter(new Locator.FilterOptions().setHasText("forty lanterns"))
                    .locator("a")
                    .first()
                    .click();

            assertThat(page.locator("h1").innerText()).contains("Order forty lanterns");
            assertThat(page.locator("main").innerText()).contains("Overdue: it was due on ", "Harbour Master");
        }
    }

    @Test
    void theRegisterIsNarrowedWithTheKeyboardAlone() {
        try (BrowserContext visit = browser.visit()) {
            Page page = visit.newPage();
            page.navigate(gateway + "/decisions");

            tabTo(page, "key");
            page.keyboard().press("Space");
            tabTo(page, "submit");
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.contains("key=true"));
            assertThat(page.locator("#found").innerText()).contains("that forty lanterns be hung", "Key decision");
            assertThat(page.locator("#key").isChecked()).isTrue();
        }
    }

    @Test
    void aMistakeInAFormIsTheFirstThingThatIsReadAndLeadsToItsField() {
        try (BrowserContext visit = browser.visit()) {
            Page page = visit.newPage();
            page.navigate(gateway + "/subscribe");
            page.getByLabel("Your e-mail address").fill("nobody at all");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for these notices"))
                    .click();

            page.locator(".govuk-error-summary:focus").waitFor();
            assertThat(new Inspection(page).violations()).isEmpty();
            page.locator(".govuk-error-summary a").click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("email");
            assertThat(page.getByLabel("Your e-mail address").inputValue()).isEqualTo("nobody at all");
        }
    }

    @Test
    void whoSubscribesIsWrittenToConfirmsByTheLinkAndEndsItByAnother() {
        String address = "lantern-" + System.nanoTime() + "@example.org";
        try (BrowserContext visit =
                browser.visit(Chromium.ANYONE, new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.newPage();
            page.navigate(gateway + "/subscribe");
            page.getByLabel("Your e-mail address").fill(address);
            page.getByLabel(BODY).check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for these notices"))
                    .click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Now look into your e-mail");

            page.navigate(linkIn(address, "confirmation"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Your subscription is confirmed");
            assertThat(page.url()).startsWith(gateway + "/subscriptions/");

            Staff staff = Staff.of(platform);
            String body = platform.anonymous()
                    .get("/api/bodies?limit=200")
                    .items(one -> BODY.equals(one.path("name").asString()))
                    .getFirst()
                    .required("id")
                    .asString();
            staff.meeting(body, Staff.inDays(30));
            page.navigate(linkIn(address, "unsubscription"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop the notices"))
                    .click();
            assertThat(page.locator("h1").innerText()).isEqualTo("The notices are stopped");
            assertThat(page.url()).doesNotContain("token");
        }
    }

    @Test
    void whoHasALetterChangesWhatIsToldWithoutAScript() {
        String address = "wick-" + System.nanoTime() + "@example.org";
        Map<String, String> wanted = Map.of("channel", "email", "target", address);
        platform.anonymous().post("/api/subscriptions", wanted).expect(202);
        try (BrowserContext visit =
                browser.visit(Chromium.ANYONE, new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.newPage();
            page.navigate(linkIn(address, "confirmation"));
            page.navigate(linkIn(address, "unsubscription"));
            page.getByText("change what we tell you").click();
            page.getByLabel("Minutes are published").check();
            page.getByLabel("Only where these words occur").fill("lanterns");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tell me this from now on"))
                    .click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Your subscription is changed");
            assertThat(page.url()).doesNotContain("token");

            page.navigate(linkIn(address, "unsubscription"));
            page.getByText("change what we tell you").click();
            assertThat(page.getByLabel("Minutes are published").isChecked()).isTrue();
            assertThat(page.getByLabel("Only where these words occur").inputValue())
                    .isEqualTo("lanterns");
        }
    }

    @Test
    void whatWasFoundIsMarkedInForcedColoursToo() {
        try (BrowserContext visit =
                browser.visit(Chromium.ANYONE, new NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Page page = visit.newPage();
            page.navigate(gateway + "/search?q=lanterns");

            assertThat(page.locator("mark").first().innerText()).startsWithIgnoringCase("lantern");
            assertThat(background(page, "mark")).isNotEqualTo(background(page, "main"));
            assertThat(new Inspection(page).violations()).isEmpty();
        }
    }

    private static Object background(Page page, String selector) {
        return page.locator(selector).first().evaluate("one => getComputedStyle(one).backgroundColor");
    }

    /** Presses the key until the element with that id or type has the focus, as often as a page may need. */
    private static void tabTo(Page page, String wanted) {
        for (int times = 0; times < 60; times++) {
            page.keyboard().press("Tab");
            if (wanted.equals(page.evaluate("document.activeElement.id || document.activeElement.type"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    /** The link of that kind in the first letter that has one, at the gateway of this test. */
    private String linkIn(String address, String kind) {
        return await("a letter with a link: " + kind)
                .atMost(Staff.SOON)
                .until(
                        () -> platform.mailbox().to(address).stream()
                                .flatMap(letter -> letter.links().stream())
                                .filter(link -> link.getPath().endsWith("/" + kind))
                                .map(link -> gateway + link.getRawPath() + "?" + link.getRawQuery())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
