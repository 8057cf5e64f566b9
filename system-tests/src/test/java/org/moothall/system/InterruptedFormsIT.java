package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;

/** The pages that come when somebody else, or the end of a session, comes between a form and its sending: fit for all. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedFormsIT {
    private final Staff staff;
    private final DeskBrowser browser;
    private String meeting = "";

    InterruptedFormsIT(Platform platform) {
        this.staff = Staff.of(platform);
        this.browser = new DeskBrowser(platform);
    }

    @BeforeAll
    void aMeetingThatWasHeld() {
        meeting = staff.heldMeeting(staff.body("Stiles and Gates Panel"));
        staff.item(meeting, "Kissing gates");
        staff.publishAgenda(meeting).expect(200);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aFormUponWhatSomebodyElseChangedShowsBoth() {
        try (BrowserContext visit = browser.visit("clerk", true)) {
            Page mine = visit.newPage();
            browser.open(mine, "/desk/meetings/" + meeting + "/change");
            Page theirs = visit.newPage();
            browser.open(theirs, "/desk/meetings/" + meeting + "/change");
            theirs.locator("#venue").fill("Corn Exchange");
            DeskBrowser.press(theirs, AriaRole.BUTTON, "Save");

            mine.locator("#venue").fill("Market Hall");
            DeskBrowser.press(mine, AriaRole.BUTTON, "Save");

            assertThat(DeskBrowser.main(mine)).contains("What it says now", "Corn Exchange", "Save mine over it");
            assertThat(mine.locator("#venue").inputValue()).isEqualTo("Market Hall");
            DeskBrowser.isFit(mine);
        }
    }

    @Test
    void minutesThatTwoPeopleWroteShowWhatEachMadeOfThem() {
        String draft = staff.heldMeeting(staff.body("Hedges and Ditches Panel"));
        String item = staff.item(draft, "The long hedge");
        staff.publishAgenda(draft).expect(200);
        staff.minutes(draft);
        String address = "/desk/minutes/" + draft + "/items/" + item;
        try (BrowserContext visit = browser.visit("clerk", true)) {
            Page page = visit.newPage();
            browser.open(page, address);
            staff.clerk()
                    .put(
                            "/api/minutes/" + draft + "/items/" + item,
                            Map.of("paragraphs", List.of("The hedge was cut in March.")),
                            staff.minutes(draft).etag())
                    .expect(200);

            page.locator("#text").fill("The hedge was laid in May.");
            page.locator("button[value=save]").first().click();

            page.waitForSelector("#differences");
            assertThat(DeskBrowser.main(page)).contains("The hedge was cut in March.", "The hedge was laid in May.");
            DeskBrowser.isFit(page);
        }
    }

    @Test
    void whatIsSentAfterTheSessionHasEndedIsShownAndKept() {
        try (BrowserContext visit = browser.visit("clerk", true)) {
            Page page = visit.newPage();
            browser.open(page, "/desk/meetings/" + meeting + "/change");
            page.locator("#venue").fill("Assembly Rooms");
            visit.clearCookies();
            DeskBrowser.press(page, AriaRole.BUTTON, "Save");

            assertThat(DeskBrowser.main(page)).contains("Nothing you typed is lost", "Assembly Rooms");
            DeskBrowser.isFit(page);
        }
    }
}
