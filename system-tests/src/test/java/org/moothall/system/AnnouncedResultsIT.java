package org.moothall.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** A clerk announces what was decided in one browser, and a resident who follows the meeting reads it in another. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnouncedResultsIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private final Platform platform;
    private final String gateway;
    private final Chromium browser;
    private String meeting = "";
    private String page = "";
    private List<String> items = List.of();

    AnnouncedResultsIT(Platform platform) {
        this.platform = platform;
        this.gateway = platform.address(Part.GATEWAY).toString();
        this.browser = new Chromium(platform);
    }

    @BeforeAll
    void aMeetingThatSitsAndHasVotedByName() {
        Staff staff = Staff.of(platform);
        String body = staff.body("Signal Boxes Panel");
        meeting = staff.meeting(body, OffsetDateTime.now(LONDON).plusMinutes(1).truncatedTo(ChronoUnit.SECONDS));
        items = List.of(staff.item(meeting, "Repainting the levers"), staff.item(meeting, "Bells by night"));
        staff.clerk()
                .post("/api/meetings/" + meeting + "/agenda/publication", Map.of("shortNoticeReason", "The storm."))
                .expect(200);
        page = gateway + "/meetings/" + LocalDate.now(LONDON) + "/signal-boxes-panel";
        String minutes = "/api/minutes/" + meeting;
        staff.minutes(meeting);
        put(
                staff,
                minutes + "/session",
                Map.of("startedAt", OffsetDateTime.now(LONDON).minusMinutes(2).toString()));
        put(
                staff,
                minutes + "/attendance",
                Map.of(
                        "present",
                        List.of(member("Tench"), member("Rudd")),
                        "apologies",
                        List.of(),
                        "inAttendance",
                        List.of()));
        for (String item : items) {
            put(
                    staff,
                    minutes + "/items/" + item,
                    Map.of(
                            "paragraphs",
                            List.of("A secret of the draft."),
                            "decisions",
                            List.of(Map.of("verdict", "RESOLVED", "text", "that the work begin in May."))));
            put(
                    staff,
                    minutes + "/items/" + item + "/motions",
                    Map.of(
                            "motions",
                            List.of(Map.of(
                                    "id",
                                    "m1",
                                    "text",
                                    "That the work begin in May.",
                                    "result",
                                    "carried",
                                    "voteEvent",
                                    Map.of(
                                            "votes",
                                            List.of(
                                                    Map.of("voter", member("Tench"), "option", "yes"),
                                                    Map.of("voter", member("Rudd"), "option", "abstain")))))));
        }
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void anOpenPageShowsWhatAClerkAnnouncesAndLosesWhatIsTakenBack() {
        try (BrowserContext residents = visit(320, true);
                BrowserContext clerks = visit("clerk", 1280, true)) {
            Page ofMeeting = following(residents, page);
            Page ofItem = following(residents, page + "/items/" + items.get(0));
            Page ofOtherItem = following(residents, page + "/items/" + items.get(1));
            Page clerk = clerks.newPage();
            clerk.navigate(gateway + "/desk/minutes/" + meeting + "/items/" + items.get(0) + "/motions");
            clerk.locator("main a.govuk-button--secondary").click();
            assertThat(clerk.locator("#preview")).containsText("For: 1 (Councillor Tench)");
            accessible(clerk);
            press(clerk, "Announce the result");
            assertThat(clerk.locator(".govuk-notification-banner")).containsText("The result is announced.");
            accessible(clerk);

            for (Page open : List.of(ofMeeting, ofItem)) {
                String card = "[data-result='" + items.get(0) + "']";
                assertThat(open.locator(card)).containsText("As announced at ");
                assertThat(open.locator(card)).containsText("Resolved that the work begin in May.");
                assertThat(open.locator(card)).containsText("Carried");
                assertThat(open.locator(card)).containsText("Abstained: 1 (Councillor Rudd)");
                assertThat(open.locator("#live-news")).containsText("Just announced at item 1: Resolved that the work");
                assertThat((boolean) open.evaluate("window.notLoadedAgain")).isTrue();
                assertThat(open.locator("main").innerText()).doesNotContain("secret of the draft");
                assertThat((int) open.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(320);
                accessible(open);
                // What the script made of it is what the server makes of it.
                String byScript = open.locator(card).innerText();
                open.reload();
                assertThat(open.locator(card).innerText()).isEqualTo(byScript);
                accessible(open);
                stays(open);
            }
            assertThat(ofOtherItem.locator("#results")).isHidden();
            assertThat(ofOtherItem.locator("#live-news")).isEmpty();

            clerk.locator("#reason").fill("The secret reason.");
            press(clerk, "Take it back");
            assertThat(clerk.locator("main")).containsText("The secret reason.");
            accessible(clerk);

            for (Page open : List.of(ofMeeting, ofItem)) {
                assertThat(open.locator("[data-result='" + items.get(0) + "']")).hasCount(0);
                assertThat(open.locator("#live-news")).hasText("The announced result of item 1 was taken back.");
                assertThat((boolean) open.evaluate("window.notLoadedAgain")).isTrue();
                assertThat(open.locator("main").innerText()).doesNotContain("secret");
            }
        }
    }

    @Test
    void withoutAScriptItIsThereWhenThePageIsLoadedAgain() {
        String card = "[data-result='" + items.get(1) + "']";
        try (BrowserContext residents = visit(1280, false);
                BrowserContext clerks = visit("clerk", 1280, false)) {
            Page resident = residents.newPage();
            resident.navigate(page);
            assertThat(resident.locator(card)).hasCount(0);
            Page clerk = clerks.newPage();
            clerk.navigate(gateway + "/desk/minutes/" + meeting + "/items/" + items.get(1) + "/announcement");
            press(clerk, "Announce the result");

            resident.reload();
            assertThat(resident.locator(card)).containsText("the minutes will be the record");
            resident.locator(card + " a").click();
            assertThat(resident.locator("h1")).hasText("Bells by night");
            assertThat(resident.locator(card)).containsText("Resolved that the work begin in May.");

            clerk.locator("#reason").fill("Too early.");
            press(clerk, "Take it back");
            resident.reload();
            assertThat(resident.locator(card)).hasCount(0);
        }
    }

    private Page following(BrowserContext visit, String address) {
        Page open = visit.newPage();
        open.navigate(address);
        stays(open);
        return open;
    }

    /** Marks a page that follows, so that it is seen whether it is still the same. */
    private static void stays(Page open) {
        assertThat(open.locator("#live-how")).containsText("follows by itself");
        open.evaluate("window.notLoadedAgain = true");
    }

    private static void press(Page clerk, String button) {
        clerk.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void accessible(Page open) {
        assertThat(new AxeBuilder(open).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    private static Map<String, String> member(String name) {
        return Map.of("name", "Councillor " + name);
    }

    private void put(Staff staff, String path, Map<String, Object> body) {
        Answer whole = staff.minutes(meeting);
        staff.clerk().put(path, body, whole.etag()).expect(200);
    }

    private BrowserContext visit(int width, boolean script) {
        return visit(Chromium.ANYONE, width, script);
    }

    private BrowserContext visit(String who, int width, boolean script) {
        return browser.visit(
                who, new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(script));
    }
}
