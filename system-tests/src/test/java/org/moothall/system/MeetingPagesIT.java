package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
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
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** The public's pages about meetings in a real browser: held ones, one that goes on, calendar and bodies. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingPagesIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Platform platform;
    private final String gateway;
    private final Chromium browser;
    private String held = "";
    private String heldItem = "";
    private String today = "";
    private String todayId = "";
    private List<String> todayItems = List.of();

    MeetingPagesIT(Platform platform) {
        this.platform = platform;
        this.gateway = platform.address(Part.GATEWAY).toString();
        this.browser = new Chromium(platform);
    }

    @BeforeAll
    void aMeetingThatWasHeldAndOneThatGoesOn() {
        Staff staff = Staff.of(platform);
        String body = staff.body("Harbour Lights Panel");
        String meeting = staff.heldMeeting(body);
        String item =
                staff.item(meeting, "Repairs of the north pier", Map.of("purpose", "To hear how the repairs go."));
        staff.publishAgenda(meeting).expect(200);
        staff.minutes(meeting);
        staff.importPage(meeting, item, """
                The officer reported that the piles were sound.

                RESOLVED that the report be noted.

                The Harbour Master agreed to inspect the lamps by 1 June 2026.
                """);
        staff.recordAttendance(meeting);
        staff.circulate(meeting).expect(200);
        staff.approve(meeting).expect(200);
        staff.publishMinutes(meeting).expect(200);
        held = gateway + "/meetings/" + Staff.inDays(-400).toLocalDate() + "/harbour-lights-panel";
        heldItem = held + "/items/" + item;

        todayId = staff.meeting(body, OffsetDateTime.now(LONDON).plusMinutes(1).truncatedTo(ChronoUnit.SECONDS));
        todayItems = List.of(staff.item(todayId, "Lamps and bells"), staff.item(todayId, "Opening of the new quay"));
        staff.clerk()
                .post("/api/meetings/" + todayId + "/agenda/publication", Map.of("shortNoticeReason", "The storm."))
                .expect(200);
        today = gateway + "/meetings/" + LocalDate.now(LONDON) + "/harbour-lights-panel";
        staff.clerk()
                .put(
                        "/api/minutes/" + todayId + "/session",
                        Map.of(
                                "startedAt",
                                OffsetDateTime.now(LONDON).minusMinutes(2).toString()),
                        staff.minutes(todayId).etag())
                .expect(200);
        reach(0);
        await("the action of the held meeting")
                .atMost(Staff.SOON)
                .until(() -> platform.anonymous()
                        .get("/api/actions?meetingId=" + meeting)
                        .text()
                        .contains("Harbour"));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aResidentFindsWhatWasAgreedAndWhetherItWasDoneInThreeClicksByKeyboardAlone() {
        try (BrowserContext visit = visit(1280, true)) {
            Page page = visit.newPage();
            page.navigate(gateway + "/");
            follow(page, "Committees");
            follow(page, "Harbour Lights Panel");
            follow(page, "Repairs of the north pier, ");

            assertThat(page.locator("h1").innerText()).isEqualTo("Repairs of the north pier");
            assertThat(page.locator("main").innerText())
                    .contains("What was decided", "that the report be noted", "inspect the lamps", "Overdue");
        }
    }

    @Test
    void everythingIsThereWithoutJavaScript() {
        try (BrowserContext visit = visit(1280, false)) {
            Page page = visit.newPage();
            page.navigate(today);
            assertThat(page.locator("#live").innerText())
                    .contains("It is at item", "To see how the meeting goes on, load this page again.");
            page.navigate(heldItem);
            assertThat(page.locator("#p1").innerText()).contains("The officer reported that the piles were sound.");
            page.navigate(heldItem + "#p1");
            assertThat(page.locator("#p1:target").count()).isOne();
        }
    }

    @Test
    void anOpenPageFollowsTheMeeting() {
        try (BrowserContext visit = visit(1280, true)) {
            Page page = visit.newPage();
            page.navigate(today);
            page.locator("#live-how")
                    .filter(new Locator.FilterOptions().setHasText("follows by itself"))
                    .waitFor();

            reach(1);

            page.locator("#live-now")
                    .filter(new Locator.FilterOptions().setHasText("It is at item 2: Opening of the new quay"))
                    .waitFor();
            assertThat(page.locator("[data-item='" + todayItems.get(1) + "']").getAttribute("aria-current"))
                    .isEqualTo("step");
            assertThat(page.locator("[data-item='" + todayItems.get(0) + "']").getAttribute("aria-current"))
                    .isNull();
            assertThat(page.locator(".moot-now:visible").count()).isOne();
            reach(0);
        }
    }

    @Test
    void canBeReadInForcedColoursAndOnPaper() {
        try (BrowserContext visit = visit(1280, true)) {
            Page page = visit.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.navigate(held);
            assertThat(page.locator("#state").innerText()).isEqualTo("Draft minutes");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".govuk-service-navigation").isVisible()).isFalse();
            assertThat(page.locator("h1").isVisible()).isTrue();
        }
    }

    private void reach(int place) {
        Staff.of(platform)
                .clerk()
                .send(
                        "PUT",
                        "/api/minutes/" + todayId + "/session/item",
                        "application/json",
                        "{\"itemId\":\"%s\"}".formatted(todayItems.get(place)).getBytes(UTF_8))
                .expect(200);
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private BrowserContext visit(int width, boolean scripts) {
        return browser.visit(
                Chromium.ANYONE,
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(width, 900));
    }
}
