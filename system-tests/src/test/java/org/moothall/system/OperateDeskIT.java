package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.moothall.system.DeskBrowser.isFit;
import static org.moothall.system.DeskBrowser.main;
import static org.moothall.system.DeskBrowser.press;
import static org.moothall.system.DeskBrowser.tabTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.Told;
import org.moothall.system.outside.WebhookReceiver;
import tools.jackson.databind.JsonNode;

/** What is looked after day by day, in a browser: actions are chased, dead letters dealt with, failed notices seen. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperateDeskIT {
    private static final String BODY = "Beacon Panel";
    private static final String MEETINGS = "moothall.meetings";
    private static final String AGENDA_PUBLISHED = "org.moothall.meetings.agenda-published.v1";
    private static final String NOTE = "The wood is paid for, and dry.";

    private final Platform platform;
    private final Staff staff;
    private final DeskBrowser desk;
    private String body = "";
    private List<String> actions = List.of();

    OperateDeskIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
        this.desk = new DeskBrowser(platform);
    }

    @BeforeAll
    void aPanelThatAskedSomebodyToDoSomething() {
        body = staff.body(BODY);
        String meeting = staff.heldMeeting(body, Staff.inDays(-40));
        String item = staff.item(meeting, "The beacon on Rook Hill");
        staff.publishAgenda(meeting).expect(200);
        Map<String, Object> minuted = Map.of(
                "paragraphs",
                List.of("The Keeper of the Beacon agreed to order the wood."),
                "actions",
                List.of(asked("Order the wood"), asked("Mend the ladder"), asked("Ask the neighbours")));
        staff.clerk()
                .put(
                        "/api/minutes/" + meeting + "/items/" + item,
                        minuted,
                        staff.minutes(meeting).etag())
                .expect(200);
        staff.recordAttendance(meeting);
        staff.circulate(meeting).expect(200);
        staff.approve(meeting).expect(200);
        staff.publishMinutes(meeting).expect(200);
        actions = await("the actions").atMost(Staff.SOON).until(() -> actionsOf(meeting), found -> found.size() == 3);
    }

    private static Map<String, Object> asked(String text) {
        return Map.of(
                "owner",
                "Keeper of the Beacon",
                "text",
                text,
                "due",
                Staff.inDays(-10).toLocalDate());
    }

    private List<String> actionsOf(String meeting) {
        return platform.anonymous().get("/api/actions?meetingId=" + meeting).items(_ -> true).stream()
                .map(action -> action.required("id").asString())
                .toList();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void anActionThatIsOverdueIsGivenMoreTimeAndChasedToItsEnd() {
        try (BrowserContext visit = desk.visit("clerk", true)) {
            Page page = desk.today(visit);
            press(page, AriaRole.LINK, "Actions to chase");
            isFit(page);
            page.locator("#owner").fill("keeper of the beacon");
            press(page, AriaRole.BUTTON, "Show these");
            assertThat(main(page)).contains("Overdue: it was due on", "Keeper of the Beacon, for " + BODY);
            isFit(page);

            desk.open(page, "/desk/actions/" + actions.getFirst());
            isFit(page);
            press(page, AriaRole.BUTTON, "Save the report");
            page.waitForSelector(".govuk-error-summary");
            isFit(page);
            press(page, AriaRole.LINK, "Change who is to do it, or by when");
            isFit(page);
            page.locator("#due").fill(Staff.inDays(3).toLocalDate().toString());
            press(page, AriaRole.BUTTON, "Save");
            page.waitForSelector(".govuk-error-summary");
            isFit(page);
            page.locator("#reason").fill("The wood is wet.");
            press(page, AriaRole.BUTTON, "Save");
            page.waitForURL("**done=action-assigned");
            assertThat(main(page)).contains("Due soon", "The wood is wet.").doesNotContain("Overdue");
            isFit(page);

            page.locator("#status-done").check();
            page.locator("#note").fill(NOTE);
            press(page, AriaRole.BUTTON, "Save the report");
            page.waitForURL("**done=action-reported");
            assertThat(main(page)).contains("Your report is saved.", NOTE);
            isFit(page);
            press(page, AriaRole.LINK, "Matters arising for " + BODY);
            assertThat(main(page)).contains("Mend the ladder", "Order the wood");
            isFit(page);
            desk.open(page, "/desk/actions/proposed");
            isFit(page);

            String told = platform.anonymous()
                    .get("/api/actions/" + actions.getFirst())
                    .expect(200)
                    .text();
            assertThat(told).contains("\"done\"").doesNotContain(NOTE, "The wood is wet.");
        }
    }

    @Test
    void anOfficerReportsWithTheKeyboardAloneAndSeesWhatSomebodyElseSaidMeanwhile() {
        String path = "/api/actions/" + actions.get(1);
        try (BrowserContext visit = desk.visit("officer", true)) {
            Page page = desk.today(visit);
            desk.open(page, "/desk/actions/" + actions.get(1));
            staff.clerk()
                    .patch(
                            path,
                            Map.of("note", "A rung is broken."),
                            staff.clerk().get(path).etag())
                    .expect(200);

            tabTo(page, "status");
            page.keyboard().press("ArrowDown");
            tabTo(page, "note");
            page.keyboard().type("Begun on Monday.");
            tabTo(page, "Save the report");
            page.keyboard().press("Enter");
            page.locator(".govuk-error-summary:focus").waitFor();
            assertThat(main(page)).contains("Somebody else changed this", "A rung is broken.");
            assertThat(page.locator("#note").inputValue()).isEqualTo("Begun on Monday.");
            isFit(page);
            tabTo(page, "Save mine over it");
            page.keyboard().press("Enter");
            page.waitForURL("**done=action-reported");

            assertThat(main(page)).contains("A rung is broken.", "Begun on Monday.");
            assertThat(staff.officer().get(path).field("status")).isEqualTo("in-progress");
        }
    }

    @Test
    void anActionIsDroppedForAReasonWithoutAScript() {
        try (BrowserContext visit = desk.visit("clerk", false)) {
            Page page = desk.today(visit);
            desk.open(page, "/desk/actions/" + actions.get(2));
            page.locator("#status-cancelled").check();
            press(page, AriaRole.BUTTON, "Save the report");
            assertThat(main(page)).contains("Say why it is not to be done any more");
            page.locator("#note").fill("The neighbours have moved.");
            press(page, AriaRole.BUTTON, "Save the report");

            page.waitForURL("**done=action-reported");
            assertThat(main(page)).contains("Not to be done any more", "The neighbours have moved.");
        }
    }

    @Test
    void aDeadLetterIsReadReplayedInVainAndDiscardedForAReason() {
        String key = platform.topics().sendByMistake(MEETINGS, AGENDA_PUBLISHED, "{\"meetingId\": [\"<b>not</b>\"]}");
        awaitLetter("minutes", key);
        try (BrowserContext visit = desk.visit("operator", true)) {
            Page page = desk.today(visit);
            isFit(page);
            press(page, AriaRole.LINK, "Operations");
            isFit(page);
            press(page, AriaRole.LINK, "All dead letters of the minutes");
            isFit(page);
            desk.open(page, "/desk/operations/minutes/dead-letters/" + awaitLetter("minutes", key));
            assertThat(main(page)).contains("[\"<b>not</b>\"]", "/somebody-else", MEETINGS + ", partition ");
            isFit(page);

            press(page, AriaRole.BUTTON, "Replay it");
            page.locator(".govuk-error-summary:focus").waitFor();
            assertThat(main(page)).contains("It still cannot be read.", "Replayed in vain once");
            isFit(page);
            tabTo(page, "Discard it");
            page.keyboard().press("Enter");
            page.locator(".govuk-error-summary:focus").waitFor();
            assertThat(main(page)).contains("Say why it need not be handled");
            isFit(page);
            tabTo(page, "reason");
            page.keyboard().type("Sent by mistake.");
            tabTo(page, "Discard it");
            page.keyboard().press("Enter");
            page.waitForURL("**done=letter-discarded");

            assertThat(main(page)).contains("your reason is recorded", "Sent by mistake.", "Discarded");
            isFit(page);
            desk.open(page, "/desk/operations/minutes/dead-letters?state=discarded");
            assertThat(main(page)).contains(key);
            desk.open(page, "/desk/operations/minutes/dead-letters?state=lost");
            isFit(page);
        }
    }

    @Test
    void aDeadLetterThatCanBeReadByNowIsReplayedWithoutAScript() {
        Told once = platform.topics().all(List.of(MEETINGS)).stream()
                .filter(told -> told.type().endsWith(".meeting-scheduled.v1"))
                .findFirst()
                .orElseThrow();
        Map<String, String> headers = new TreeMap<>(once.headers());
        headers.put("dead-letter-reason", "A version of yesterday could not read it");
        String dead = MEETINGS + ".minutes-service.dead";
        platform.topics().tellAgain(List.of(new Told(dead, 0, once.key(), headers, once.value())));
        String letter = awaitLetter("minutes", once.subject());
        try (BrowserContext visit = desk.visit("operator", false)) {
            Page page = desk.today(visit);
            desk.open(page, "/desk/operations/minutes/dead-letters/" + letter);
            assertThat(main(page)).contains("A version of yesterday could not read it");
            press(page, AriaRole.BUTTON, "Replay it");
            page.waitForURL("**done=letter-replayed");

            assertThat(main(page)).contains("It was read and handled.", "Replayed");
            assertThat(main(page)).doesNotContain("Discard it");
        }
    }

    @Test
    void aLocalCopyIsRebuiltAndItsProgressIsSeen() {
        String copy = staff.operator().get("/api/operations/minutes/projections").items(_ -> true).stream()
                .map(one -> one.required("name").asString())
                .findFirst()
                .orElseThrow();
        try (BrowserContext visit = desk.visit("operator", true)) {
            Page page = desk.today(visit);
            desk.open(page, "/desk/operations/minutes/projections/" + copy);
            isFit(page);
            press(page, AriaRole.BUTTON, "Rebuild it");
            page.waitForURL("**done=rebuild");
            isFit(page);
            await("the rebuild").atMost(Staff.SOON).untilAsserted(() -> {
                desk.open(page, "/desk/operations/minutes/projections/" + copy);
                assertThat(main(page)).contains("Last rebuilt on", "Live");
            });
        }
    }

    @Test
    void aNoticeThatDidNotReachItsSubscriberIsSeenWithTheReasonAndSentAgain() throws IOException {
        try (WebhookReceiver gone = WebhookReceiver.answering(410, "");
                BrowserContext visit = desk.visit("operator", true)) {
            Webhooks webhooks = Webhooks.confirmed(staff, gone, Map.of("bodies", List.of(body)));
            Page page = desk.today(visit);
            press(page, AriaRole.LINK, "Subscribers");
            isFit(page);
            desk.open(page, "/desk/subscribers/" + webhooks.id());
            assertThat(main(page)).contains(gone.address().toString(), "By webhook", BODY);
            isFit(page);

            staff.meeting(body, Staff.inDays(50));
            String delivery = await("the delivery that failed")
                    .atMost(Staff.SOON)
                    .until(
                            () -> Webhooks.deliveries(staff, webhooks.id()).stream()
                                    .filter(one ->
                                            one.required("status").asString().equals("failed"))
                                    .map(one -> one.required("id").asString())
                                    .toList(),
                            found -> !found.isEmpty())
                    .getFirst();
            desk.open(page, "/desk/deliveries?status=failed&subscriber=" + webhooks.id());
            assertThat(main(page)).contains("A meeting is planned", "HTTP 410");
            isFit(page);
            desk.open(page, "/desk/deliveries/" + delivery);
            assertThat(main(page)).contains("Refused", "HTTP 410");
            isFit(page);
            press(page, AriaRole.BUTTON, "Send it again");
            page.waitForURL("**done=delivery-retried");
            isFit(page);
        }
    }

    @Test
    void whatIsNotForARoleIsNotThere() {
        try (BrowserContext visit = desk.visit("chair", false)) {
            Page page = desk.today(visit);
            for (String path : List.of("/desk/actions", "/desk/operations", "/desk/subscribers", "/desk/deliveries")) {
                desk.open(page, path);
                assertThat(main(page)).as(path).contains("There is nothing at this address");
            }
        }
    }

    private String awaitLetter(String service, String key) {
        return await("dead letter of " + key)
                .atMost(Staff.SOON)
                .until(
                        () -> staff
                                .operator()
                                .get("/api/operations/" + service + "/dead-letters?limit=200")
                                .expect(200)
                                .items(letter -> key.equals(letter.path("key").asString("")))
                                .stream()
                                .map(OperateDeskIT::id)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static String id(JsonNode letter) {
        return letter.required("id").asString();
    }
}
