package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.moothall.system.outside.Platform;

/** A council that has something to show on every page: a meeting in each state, and its minutes. */
final class ShownCouncil {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Wider than the smallest screen: nothing may stick out because of it. */
    private static final String ONE_WORD = "Llanbryngoleuadauuwchyrafonfachgochgerymor";

    private final Platform platform;
    private final Staff staff;
    private final Map<String, String> names = new HashMap<>();

    private ShownCouncil(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
    }

    /** What the names in the list of pages stand for. */
    static Map<String, String> of(Platform platform) {
        ShownCouncil council = new ShownCouncil(platform);
        council.held();
        council.signed();
        council.planned();
        council.coming();
        council.cancelled();
        council.draft();
        council.circulated();
        council.sitting();
        council.imported();
        council.decisionOfAnOfficer();
        council.subscriber();
        council.everybodyHasHeard();
        return Map.copyOf(council.names);
    }

    private void held() {
        String meeting = heldMeeting("held", "Beacon Hill Panel", -40);
        String item = staff.item(meeting, "Lanterns for Beacon Hill at " + ONE_WORD);
        names.put("held-item", item);
        staff.publishAgenda(meeting).expect(200);
        minute(
                meeting,
                item,
                Map.of(
                        "paragraphs",
                        List.of("Members spoke about lanterns and the fog at " + ONE_WORD + "."),
                        "decisions",
                        List.of(Map.of(
                                "verdict", "RESOLVED",
                                "text", "that sixty lanterns be hung on the hill at " + ONE_WORD + ".",
                                "reasons", "The hill is dark.",
                                "alternatives", "To hang thirty.",
                                "keyDecision", true)),
                        "actions",
                        List.of(Map.of(
                                "owner",
                                "Keeper of the Beacon of " + ONE_WORD,
                                "text",
                                "Buy lanterns for " + ONE_WORD,
                                "due",
                                Staff.inDays(-30).toLocalDate()))));
        publish(meeting);
    }

    private void signed() {
        String meeting = heldMeeting("signed", "Chandlers Panel", -60);
        String item = staff.item(meeting, "Candles");
        staff.publishAgenda(meeting).expect(200);
        minute(meeting, item, Map.of("paragraphs", List.of("The Panel counted the candels.")));
        publish(meeting);
        String body = names.get("signed-body");
        String later = staff.heldMeeting(body, Staff.inDays(-20));
        await("minutes-service to hear of the later meeting")
                .atMost(Staff.SOON)
                .until(() -> staff.clerk()
                                .post("/api/minutes/" + meeting + "/submission", Map.of("meetingId", later))
                                .status()
                        == 200);
        Map<String, String> correction =
                Map.of("itemId", item, "said", "candels", "says", "candles", "reason", "It was spelt wrongly.");
        staff.clerk()
                .post("/api/minutes/" + meeting + "/confirmation", Map.of("corrections", List.of(correction)))
                .expect(200);
        staff.chair().post("/api/minutes/" + meeting + "/signature", Map.of()).expect(200);
    }

    private void planned() {
        String meeting = meeting("planned", "Ropewalk Panel", 40);
        String item = staff.item(meeting, "New ropes", Map.of("purpose", "To hear what ropes there are."));
        names.put("planned-item", item);
        paper("planned-paper", meeting, item, "ropes.txt");
        staff.item(meeting, "The price of hemp", Map.of("exemptReason", "Paragraph 3: a bid"));
    }

    private void coming() {
        String meeting = meeting("coming", "Sailmakers Panel", 20);
        String item = staff.item(meeting, "Canvas", Map.of("purpose", "To agree what is bought."));
        names.put("coming-item", item);
        paper("coming-paper", meeting, item, "canvas.txt");
        String withdrawn = paper("withdrawn-paper", meeting, item, "sailcloth.txt");
        staff.publishAgenda(meeting).expect(200);
        staff.clerk()
                .post(
                        "/api/meetings/" + meeting + "/agenda/items/" + item + "/documents/" + withdrawn
                                + "/withdrawal",
                        Map.of("reason", "A price was wrong."))
                .expect(200);
    }

    private String paper(String name, String meeting, String item, String file) {
        String paper = staff.officer()
                .upload(
                        "/api/meetings/" + meeting + "/agenda/items/" + item + "/documents",
                        file,
                        "What is bought, and at what price.".getBytes(UTF_8))
                .expect(201)
                .field("id");
        names.put(name, paper);
        return paper;
    }

    private void imported() {
        byte[] page = "Old ropes\n\nRESOLVED: that the ropes be picked.\n".getBytes(UTF_8);
        names.put(
                "import",
                staff.clerk()
                        .send("POST", "/api/minutes/imports", "text/plain; charset=utf-8", page)
                        .expect(201)
                        .field("id"));
    }

    private void subscriber() {
        String address = "shown-" + System.nanoTime() + "@example.org";
        String id = platform.anonymous()
                .post("/api/subscriptions", Map.of("channel", "email", "target", address))
                .expect(202)
                .field("id");
        URI confirm = link(address, "/confirmation");
        platform.anonymous()
                .get(confirm.getRawPath() + "?" + confirm.getRawQuery())
                .expect(200);
        names.put("subscription", id);
        names.put(
                "subscription-token",
                link(address, "/unsubscription").getRawQuery().substring("token=".length()));
    }

    private URI link(String address, String ending) {
        return await("a letter to " + address)
                .atMost(Staff.SOON)
                .until(() -> platform.mailbox().to(address), letters -> !letters.isEmpty())
                .getFirst()
                .link(ending);
    }

    private void cancelled() {
        String meeting = meeting("cancelled", "Tallow Panel", 25);
        staff.clerk()
                .post("/api/meetings/" + meeting + "/cancellation", Map.of("reason", "There is no tallow."))
                .expect(200);
    }

    private void draft() {
        String meeting = heldMeeting("draft", ONE_WORD + " Panel", -10);
        String item = staff.item(meeting, "Old ropes");
        names.put("draft-item", item);
        staff.item(meeting, "Work programme");
        staff.publishAgenda(meeting).expect(200);
        minute(meeting, item, Map.of("paragraphs", List.of("The Panel looked at old ropes.")));
        staff.recordAttendance(meeting);
        String address = "/api/minutes/" + meeting + "/items/" + item;
        Map<String, Object> motion = Map.of(
                "id", "m1",
                "text", "That the ropes be picked.",
                "result", "carried",
                "voteEvent",
                        Map.of(
                                "counts",
                                List.of(Map.of("option", "yes", "value", 1), Map.of("option", "no", "value", 0))));
        staff.clerk()
                .put(
                        address + "/motions",
                        Map.of("motions", List.of(motion)),
                        staff.clerk().get(address).etag())
                .expect(200);
        names.put("draft-motion", "m1");
        names.put(
                "draft-version",
                staff.clerk()
                        .get(address + "/versions")
                        .expect(200)
                        .json()
                        .at("/versions/0/version")
                        .asString());
    }

    private void circulated() {
        String meeting = heldMeeting("circulated", "Mooring Panel", -12);
        String item = staff.item(meeting, "Bollards");
        staff.publishAgenda(meeting).expect(200);
        minute(meeting, item, Map.of("paragraphs", List.of("The Panel counted the bollards.")));
        staff.recordAttendance(meeting);
        staff.clerk().post("/api/minutes/" + meeting + "/circulation", Map.of()).expect(200);
    }

    private void sitting() {
        String body = staff.body("Tide Table Panel");
        OffsetDateTime soon = OffsetDateTime.now(LONDON).plusMinutes(1).truncatedTo(ChronoUnit.SECONDS);
        String meeting = staff.meeting(body, soon);
        names.put("sitting", meeting);
        names.put("sitting-day", soon.toLocalDate().toString());
        names.put("sitting-slug", "tide-table-panel");
        String item = staff.item(meeting, "High water");
        staff.item(meeting, "Low water");
        staff.clerk()
                .post("/api/meetings/" + meeting + "/agenda/publication", Map.of("shortNoticeReason", "The flood."))
                .expect(200);
        String session = "/api/minutes/" + meeting + "/session";
        staff.clerk()
                .put(
                        session,
                        Map.of("startedAt", soon.minusMinutes(3).toString()),
                        staff.minutes(meeting).etag())
                .expect(200);
        staff.clerk()
                .send(
                        "PUT",
                        session + "/item",
                        "application/json",
                        "{\"itemId\":\"%s\"}".formatted(item).getBytes(UTF_8))
                .expect(200);
    }

    private void decisionOfAnOfficer() {
        String record = staff.officer()
                .post(
                        "/api/decisions/officer",
                        Map.of(
                                "takenOn",
                                Staff.inDays(-1).toLocalDate(),
                                "decidedBy",
                                "Keeper of the Beacon of " + ONE_WORD,
                                "authority",
                                Map.of("kind", "express", "source", "Beacon Hill Panel, minute 4"),
                                "decision",
                                "To buy oil for the beacons.",
                                "reasons",
                                "They burn every night."))
                .expect(201)
                .field("id");
        staff.clerk()
                .post("/api/decisions/officer/" + record + "/publication", Map.of())
                .expect(200);
        names.put("officer-decision", record);
    }

    private void everybodyHasHeard() {
        Stream.of("held", "signed", "coming")
                .forEach(name -> await("the pack of the meeting " + name)
                        .atMost(Staff.SOON)
                        .until(() -> platform.anonymous()
                                        .get("/api/meetings/" + names.get(name) + "/pack")
                                        .status()
                                == 200));
        String held = names.get("held");
        await("the action and what the search has")
                .atMost(Staff.SOON)
                .until(() -> platform.anonymous()
                                .get("/api/search?q=sixty+lanterns&kind=decision")
                                .text()
                                .contains("Beacon Hill")
                        && !platform.anonymous()
                                .get("/api/actions?meetingId=" + held)
                                .items(_ -> true)
                                .isEmpty());
        names.put(
                "action",
                platform.anonymous()
                        .get("/api/actions?meetingId=" + held)
                        .items(_ -> true)
                        .getFirst()
                        .required("id")
                        .asString());
    }

    private String heldMeeting(String name, String bodyName, int days) {
        String body = staff.body(bodyName);
        return named(name, bodyName, body, days, staff.heldMeeting(body, Staff.inDays(days)));
    }

    private String meeting(String name, String bodyName, int days) {
        String body = staff.body(bodyName);
        return named(name, bodyName, body, days, staff.meeting(body, Staff.inDays(days)));
    }

    private String named(String name, String bodyName, String body, int days, String meeting) {
        names.put(name, meeting);
        names.put(name + "-body", body);
        names.put(name + "-day", Staff.inDays(days).toLocalDate().toString());
        names.put(name + "-slug", bodyName.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return meeting;
    }

    private void minute(String meeting, String item, Map<String, Object> content) {
        staff.clerk()
                .put(
                        "/api/minutes/" + meeting + "/items/" + item,
                        content,
                        staff.minutes(meeting).etag())
                .expect(200);
    }

    private void publish(String meeting) {
        staff.recordAttendance(meeting);
        staff.circulate(meeting).expect(200);
        staff.approve(meeting).expect(200);
        staff.publishMinutes(meeting).expect(200);
    }
}
