package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private final String gateway;
    private final Platform platform;
    private final Chromium browser;

    BrowserIT(Platform platform) {
        this.platform = platform;
        this.gateway = platform.address(Part.GATEWAY).toString();
        this.browser = new Chromium(platform);
    }

    @BeforeAll
    void somethingToShow() {
        Staff staff = Staff.of(platform);
        staff.meeting(staff.body("Lighthouses Panel"), Staff.inDays(1));
        // A service that has just started needs its time to describe itself; until then the page says what is missing.
        await("whole API description")
                .atMost(Staff.SOON)
                .until(() -> platform.anonymous()
                        .get("/api/openapi.json")
                        .expect(200)
                        .json()
                        .at("/info/x-moothall-missing")
                        .isEmpty());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/sign-in", "/no-such-page"})
    void violatesNoRuleOfAccessibility(String path) {
        try (BrowserContext visit = browser.visit()) {
            Page page = visit.newPage();
            page.navigate(gateway + path);

            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations)
                    .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/sign-in"})
    void asksNobodyElseForAnything(String path) {
        try (BrowserContext visit = browser.visit()) {
            Page page = visit.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));

            page.navigate(gateway + path);
            page.waitForLoadState();

            assertThat(asked).isNotEmpty().allMatch(address -> address.startsWith(gateway + "/"));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void worksWithoutJavaScript() {
        try (BrowserContext visit =
                browser.visit(Chromium.ANYONE, new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.newPage();

            page.navigate(gateway + "/");
            assertThat(page.locator("h1").innerText()).isEqualTo("Council meetings, minutes and decisions");
            assertThat(page.locator("main").innerText()).contains("Lighthouses Panel");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("API documentation"))
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).isEqualTo("API documentation");
            // The heading is there before the end of the long page is.
            page.waitForLoadState();
            assertThat(page.locator("main").innerText())
                    .contains("/api/meetings", "/api/minutes", "/api/subscriptions");
            assertThat(page.locator("main").innerText()).doesNotContain("Incomplete");
        }
    }

    @Test
    void signsTheClerkInAndOutAgain() {
        Chromium.Credentials clerk = browser.credentials("clerk");
        try (BrowserContext visit = browser.visit()) {
            Page page = visit.newPage();
            page.navigate(gateway + "/sign-in");
            page.locator("main a.govuk-button").click();
            assertThat(URI.create(page.url()).getAuthority())
                    .isEqualTo(platform.address(Part.PARTS).getAuthority());
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .isEmpty();

            page.getByLabel("User name").fill(clerk.user());
            page.getByLabel("Password").fill(clerk.password());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();

            page.waitForURL(gateway + "/desk");
            assertThat(page.locator("header").innerText()).contains(clerk.name());
            assertThat(visit.request().get(gateway + "/api/me").text()).contains("\"clerk\"", clerk.name());

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            page.waitForURL(gateway + "/");
            assertThat(visit.request().get(gateway + "/api/me").status()).isEqualTo(401);
        }
    }
}
