package org.moothall.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import tools.jackson.databind.JsonNode;

/** What the pages are for, done by people who have a keyboard and nothing else. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardJourneysIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PANEL = "Lock Keepers Panel";
    /** Until a meeting that is planned for in two minutes has begun. */
    private static final Duration UNTIL_IT_IS_HELD = Duration.ofMinutes(4);

    private final Platform platform;
    private final Chromium browser;

    KeyboardJourneysIT(Platform platform) {
        this.platform = platform;
        this.browser = new Chromium(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aResidentFindsWhatWasAgreedAboutPupilReferralUnitsAndWhetherItWasDone() {
        agreedAndDone();
        try (BrowserContext visit = browser.visit()) {
            Page page = visit.newPage();
            Keyboard keys = new Keyboard(page);
            page.navigate(browser.address("/"));

            keys.write("Search meetings…", "pupil referral units");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            keys.press("Pupil Referral Units…");

            assertThat(page.locator("h1")).hasText("Pupil Referral Units: places and waiting times");
            assertThat(page.locator("main").innerText())
                    .contains("that ten places be opened by September", "Open ten places", "Done");
        }
    }

    @Test
    void aClerkPlansPublishesMinutesAndConfirmsAMeetingAndTheChairSignsIt() {
        ZonedDateTime meeting = ZonedDateTime.now(LONDON).plusMinutes(2);
        try (BrowserContext clerks = browser.visit("clerk", new NewContextOptions());
                BrowserContext chairs = browser.visit("chair", new NewContextOptions())) {
            Page page = clerks.newPage();
            Keyboard clerk = new Keyboard(page);
            page.navigate(browser.address("/desk"));
            establish(clerk);
            plan(clerk, meeting.plusMinutes(1));
            plan(clerk, meeting);
            publishAnAgenda(clerk);
            minute(clerk);
            clerk.press("Circulate to members and the chair");
            says(page, "The minutes are with members and the chair.");

            Page chair = chairs.newPage();
            openMinutes(new Keyboard(chair));
            onceItIsHeld(new Keyboard(chair), "Approve the minutes", "The minutes are approved.");

            page.reload();
            clerk.press("See what will be public, and publish");
            clerk.press("Publish the minutes");
            says(page, "The minutes are published.");
            clerk.press("Submit to a meeting for confirmation");
            clerk.press("Submit");
            says(page, "The minutes are submitted to that meeting.");
            clerk.press("Record the confirmation");
            onceItIsHeld(clerk, "The meeting has confirmed the minutes", "The confirmation is on record.");

            chair.reload();
            new Keyboard(chair).press("Sign the minutes");
            new Keyboard(chair).press("Sign");
            says(chair, "The minutes are signed.");
        }
        try (BrowserContext residents = browser.visit()) {
            Page page = residents.newPage();
            page.navigate(browser.address("/"));
            new Keyboard(page).press(PANEL + ", …");
            assertThat(page.locator("#state")).hasText("Minutes signed");
            assertThat(page.locator("main")).containsText("that the lock be oiled.");
        }
    }

    private static void establish(Keyboard clerk) {
        // The first one is the public's.
        clerk.to("Committees");
        clerk.press("Committees");
        clerk.write("Name", PANEL);
        clerk.tick("Committee");
        clerk.press("Add a committee");
        assertThat(clerk.page()).hasURL(Pattern.compile(".*done=body-added"));
    }

    private static void plan(Keyboard clerk, ZonedDateTime when) {
        clerk.press("Desk");
        clerk.press("Plan a meeting");
        clerk.choose("Committee", PANEL);
        clerk.date("Date", when.toLocalDate());
        clerk.time("Time", when.toLocalTime());
        clerk.write("Where", "Lock house");
        clerk.press("Plan the meeting");
        assertThat(clerk.page()).hasURL(Pattern.compile(".*done=planned"));
    }

    private static void publishAnAgenda(Keyboard clerk) {
        clerk.press("Add an item");
        clerk.write("Title", "Oil for the lock");
        clerk.press("Save");
        clerk.press("Publish the agenda");
        clerk.write("Reason for short notice", "The lock is stuck.");
        clerk.press("Publish now");
        assertThat(clerk.page()).hasURL(Pattern.compile(".*done=published"));
    }

    private static void minute(Keyboard clerk) {
        onceItIsThere(clerk, "Go to its minutes");
        clerk.press("Attendance…");
        clerk.write("Name", "Councillor Rosalind Thackeray");
        clerk.moveOn("Not recorded", 1);
        clerk.press("Save the attendance");
        says(clerk.page(), "The attendance is recorded.");
        clerk.press(PANEL + ", …");
        clerk.press("1. Oil for the lock");
        clerk.write("What was said", "The Panel tried the lock.");
        clerk.write("Verdict…", "RESOLVED");
        clerk.write("What was decided", "that the lock be oiled.");
        clerk.press("Save");
        says(clerk.page(), "Saved.");
        clerk.press("All items");
    }

    private void openMinutes(Keyboard chair) {
        chair.page().navigate(browser.address("/desk"));
        chair.press("Minutes");
        chair.press(PANEL + ", …");
    }

    /** A draft opens as soon as minutes-service has heard of the agenda. */
    private static void onceItIsThere(Keyboard keys, String link) {
        keys.press(link);
        await("the draft").atMost(Staff.SOON).until(() -> {
            if (keys.page().locator("h1").innerText().startsWith("Minutes of")) {
                return true;
            }
            keys.page().reload();
            return false;
        });
    }

    /** What is refused before the meeting was held is done once it was. */
    private static void onceItIsHeld(Keyboard keys, String button, String done) {
        await(done).atMost(UNTIL_IT_IS_HELD).pollInterval(Duration.ofSeconds(5)).until(() -> {
            keys.press(button);
            return keys.page().locator("main").innerText().contains(done);
        });
    }

    private static void says(Page page, String done) {
        assertThat(page.locator(".govuk-notification-banner")).containsText(done);
    }

    private void agreedAndDone() {
        Staff staff = Staff.of(platform);
        String meeting = staff.heldMeeting(staff.body("Schools and Families Panel"), Staff.inDays(-90));
        String item = staff.item(meeting, "Pupil Referral Units: places and waiting times");
        staff.publishAgenda(meeting).expect(200);
        staff.clerk()
                .put(
                        "/api/minutes/" + meeting + "/items/" + item,
                        Map.of(
                                "paragraphs",
                                List.of("Members heard how long families wait."),
                                "decisions",
                                List.of(Map.of(
                                        "verdict", "RESOLVED", "text", "that ten places be opened by September.")),
                                "actions",
                                List.of(Map.of(
                                        "owner", "Director of Education",
                                        "text", "Open ten places",
                                        "due", Staff.inDays(-10).toLocalDate()))),
                        staff.minutes(meeting).etag())
                .expect(200);
        staff.recordAttendance(meeting);
        staff.circulate(meeting).expect(200);
        staff.approve(meeting).expect(200);
        staff.publishMinutes(meeting).expect(200);
        JsonNode action = await("the action")
                .atMost(Staff.SOON)
                .until(
                        () -> staff.clerk()
                                .get("/api/actions?meetingId=" + meeting)
                                .items(_ -> true),
                        found -> !found.isEmpty())
                .getFirst();
        String address = "/api/actions/" + action.required("id").asString();
        staff.officer()
                .patch(
                        address,
                        Map.of("status", "done", "note", "Ten places were opened."),
                        staff.officer().get(address).etag())
                .expect(200);
        await("what the search has of it")
                .atMost(Staff.SOON)
                .until(() -> platform.anonymous()
                        .get("/api/search?q=pupil%20referral%20units")
                        .text()
                        .contains(meeting));
    }
}
