package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Path CHROMIUM =
            Path.of(System.getenv().getOrDefault("MOOTHALL_TEST_CHROMIUM", "/usr/bin/chromium"));

    private final String gateway;
    private final Platform platform;
    private final Playwright playwright;
    private final Browser browser;

    BrowserIT(Platform platform) {
        this.platform = platform;
        this.gateway = platform.address(Part.GATEWAY).toString();
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException("There is no browser at " + CHROMIUM
                    + ": apt-get install chromium, or set MOOTHALL_TEST_CHROMIUM to where one is");
        }
        this.playwright = Playwright.create();
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @BeforeAll
    void somethingToShow() {
        Staff staff = Staff.of(platform);
        staff.meeting(staff.body("Lighthouses Panel"), Staff.inDays(1));
        // The front page asks anew only now and then.
        await("meeting on the front page")
                .atMost(Staff.SOON)
                .until(() -> platform.anonymous()
                        .get("/", "Accept", "text/html")
                        .text()
                        .contains("Lighthouses Panel"));
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
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/sign-in", "/no-such-page"})
    void violatesNoRuleOfAccessibility(String path) {
        try (BrowserContext visit = browser.newContext()) {
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
        try (BrowserContext visit = browser.newContext()) {
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
        try (BrowserContext visit = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
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
    void signsTheClerkInAndOutAgain() throws IOException {
        String[] clerk = Files.readAllLines(platform.home().resolve("secrets/people.txt")).stream()
                .filter(line -> line.startsWith("clerk\t"))
                .findFirst()
                .orElseThrow()
                .split("\t");
        try (BrowserContext visit = browser.newContext()) {
            Page page = visit.newPage();
            page.navigate(gateway + "/sign-in");
            page.locator("main a.button").click();
            assertThat(URI.create(page.url()).getAuthority())
                    .isEqualTo(platform.address(Part.PARTS).getAuthority());
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .isEmpty();

            page.getByLabel("User name").fill(clerk[1]);
            page.getByLabel("Password").fill(clerk[3]);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();

            page.waitForURL(gateway + "/");
            assertThat(page.locator("main").innerText()).contains(clerk[2]);
            assertThat(visit.request().get(gateway + "/api/me").text()).contains("\"clerk\"", clerk[2]);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            page.waitForURL(gateway + "/");
            assertThat(visit.request().get(gateway + "/api/me").status()).isEqualTo(401);
        }
    }
}
