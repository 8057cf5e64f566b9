package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.LoneGateway;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;

/** The pages that come in the place of others when something is really wrong: they are fit for everybody too. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorPagesIT {
    /** Before the first moment that the clock of London has: well-formed, and nothing that a page can say a day of. */
    private static final String BEFORE_TIME = """
            {"items":[{"id":"m1","bodyId":"b1","bodyName":"Panel","startsAt":"-999999999-01-01T00:00:00Z",\
            "venue":"Hall","status":"scheduled","kind":"panel","name":"Panel"}]}""";

    private final Platform platform;
    private final Chromium browser;

    ErrorPagesIT(Platform platform) {
        this.platform = platform;
        this.browser = new Chromium(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aFormOfAnEarlierSessionIsRefusedByAPageThatSaysSo() {
        try (BrowserContext visit = browser.visit("clerk")) {
            Page page = visit.newPage();
            page.navigate(browser.address("/privacy"));
            page.locator("header input[name=_csrf]").evaluate("field => { field.value = 'of-yesterday' }");

            Response answer = Objects.requireNonNull(page.waitForNavigation(
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                            .click()));

            assertThat(answer.status()).isEqualTo(403);
            isFit(page, "This page was opened before you last signed in");
        }
    }

    @Test
    void aFormThatIsTooLongIsRefusedByAPageAndStillThereWhenOneGoesBack() {
        String longWords = "Lamp after lamp. ".repeat(80_000);
        try (BrowserContext visit = browser.visit("clerk")) {
            Page page = visit.newPage();
            page.navigate(browser.address("/desk/bodies"));
            page.locator("#name").fill(longWords);

            Response answer = Objects.requireNonNull(page.waitForNavigation(
                    () -> page.locator("main form button[type=submit]").first().click()));

            assertThat(answer.status()).isEqualTo(413);
            isFit(page, "Your form is too long");
            page.goBack();
            assertThat(page.locator("#name").inputValue()).isEqualTo(longWords);
        }
    }

    @Test
    void whatIsBrokenOrAwayOrAskedForTooOftenIsAPageThatSaysWhatToDo() {
        try (LoneGateway gateway = platform.loneGateway(BEFORE_TIME);
                BrowserContext visit = browser.visit()) {
            await("the lone gateway").atMost(Staff.SOON).until(gateway::isReady);
            Page page = visit.newPage();

            Response broken = Objects.requireNonNull(page.navigate(gateway.address("/meetings?view=list")));
            assertThat(broken.status()).isEqualTo(500);
            isFit(page, "Something went wrong on our side");

            Response away = Objects.requireNonNull(page.navigate(gateway.address("/decisions")));
            assertThat(away.status()).isEqualTo(503);
            isFit(page, "This cannot be shown at the moment");

            await("more than the gateway answers")
                    .atMost(Staff.SOON)
                    .until(() -> Objects.requireNonNull(askedTooOften(page, gateway.address("/privacy")))
                                    .status()
                            == 429);
            isFit(page, "Too many requests");
        }
    }

    /** What comes after more requests at once than one client may have. */
    private static Response askedTooOften(Page page, String address) {
        page.evaluate(
                "times => Promise.all(Array.from({ length: times }, () => fetch('/privacy'))).then(() => {})",
                LoneGateway.REQUESTS + 1);
        return page.navigate(address);
    }

    private static void isFit(Page page, String heading) {
        Inspection seen = new Inspection(page);
        assertSoftly(found -> {
            found.assertThat(page.locator("h1").innerText()).isEqualTo(heading);
            found.assertThat(seen.structure()).as("structure").isEmpty();
            found.assertThat(seen.violations()).as("axe").isEmpty();
            found.assertThat(seen.focus(false)).as("focus").isEmpty();
            found.assertThat(seen.inForcedColours()).as("forced colours").isEmpty();
            page.setViewportSize(320, 640);
            found.assertThat(seen.sideways()).as("pixels beyond 320").isZero();
            found.assertThat(seen.violations()).as("axe on a narrow screen").isEmpty();
        });
    }
}
