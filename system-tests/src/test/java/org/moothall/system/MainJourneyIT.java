package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Mailbox.Letter;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.WebhookReceiver;
import org.moothall.system.outside.WebhookReceiver.Call;
import tools.jackson.databind.JsonNode;

@OnThePlatform
class MainJourneyIT {

    private static final byte[] REPORT =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(UTF_8);

    private final Platform platform;
    private final Staff staff;

    private String body = "";

    MainJourneyIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
    }

    @BeforeEach
    void aBodyOfItsOwn() {
        body = staff.body("Harbours Panel");
    }

    @Test
    void takesAMeetingFromItsScheduleToPublishedMinutesAndTellsEachSubscriberOnce() throws Exception {
        try (WebhookReceiver receiver = WebhookReceiver.open()) {
            Webhooks system = Webhooks.confirmed(staff, receiver, Map.of("bodies", List.of(body)));
            Subscriber reader = Subscriber.confirmed(
                    platform,
                    "reader." + UUID.randomUUID() + "@wealdshire.example",
                    Map.of("bodies", List.of(body), "events", List.of("agenda-published", "minutes-published")));

            String coming = staff.meeting(body, Staff.inDays(30));
            String item = staff.item(coming, "Dredging of the north channel");
            String document = attachReport(coming, item);
            assertThat(platform.anonymous().get(document).status()).isEqualTo(404);
            staff.publishAgenda(coming).expect(200);
            assertThat(platform.anonymous().get(document).expect(200).response().body())
                    .isEqualTo(REPORT);

            Answer draft = staff.minutes(coming);
            assertThat(draft.field("status")).isEqualTo("draft");
            assertThat(draft.json().required("items")).hasSize(1);
            assertThat(draft.json().at("/items/0/itemId").asString()).isEqualTo(item);
            assertThat(platform.anonymous().get("/api/minutes/" + coming).status())
                    .isEqualTo(404);

            String held = minutesOfAHeldMeetingArePublished();
            followItsActionToTheEnd(held);

            eachWasToldOnce(system, reader, coming, held);
            oneClickEndsTheLetters(system, reader);
            feedShows("Agenda published: Harbours Panel", "Minutes published: Harbours Panel");
        }
    }

    private String attachReport(String meeting, String item) {
        String path = "/api/meetings/" + meeting + "/agenda/items/" + item + "/documents";
        Answer attached = staff.officer().upload(path, "dredging.pdf", REPORT).expect(201);
        assertThat(attached.field("mediaType")).isEqualTo("application/pdf");
        return attached.field("href");
    }

    private String minutesOfAHeldMeetingArePublished() throws Exception {
        String meeting = staff.heldMeeting(body);
        String item = staff.item(meeting, "Attendance report");
        staff.publishAgenda(meeting).expect(200);
        staff.minutes(meeting);

        Answer found = staff.importPage(meeting, item, page());
        assertThat(found.field("title")).isEqualTo("Coastal Schools Attendance Report 2025-26");
        assertThat(found.json().required("paragraphs")).hasSize(3);
        assertThat(found.json().required("pointsAfterParagraph").asInt()).isEqualTo(2);
        assertThat(found.json().required("points")).hasSize(4);
        assertThat(found.json().required("actions")).hasSize(1);
        assertThat(found.json().at("/actions/0/owner").asString()).isEqualTo("Director of Learning and Skills");
        assertThat(found.json().at("/actions/0/evidence/point").asInt()).isEqualTo(2);
        assertThat(found.json().required("decisions")).isEmpty();
        assertThat(found.json().required("warnings")).isEmpty();

        String minutes = "/api/minutes/" + meeting;
        staff.clerk()
                .put(
                        minutes + "/items/" + item,
                        found.json(),
                        staff.minutes(meeting).etag())
                .expect(200);
        staff.recordAttendance(meeting);
        staff.circulate(meeting).expect(200);
        assertThat(staff.publishMinutes(meeting).problem()).isEqualTo("minutes-not-approved");
        staff.approve(meeting).expect(200);
        assertThat(platform.anonymous().get(minutes).status()).isEqualTo(404);
        staff.publishMinutes(meeting).expect(200);
        staff.publishMinutes(meeting).expect(200);

        Answer published = platform.anonymous().get(minutes).expect(200);
        assertThat(published.field("status")).isEqualTo("published");
        assertThat(published.json().at("/items/0/points")).hasSize(4);
        assertThat(published.text()).contains("Councillor Rosalind Thackeray");
        return meeting;
    }

    private void followItsActionToTheEnd(String meeting) {
        String list = "/api/actions?owner=Director%20of%20Learning%20and%20Skills&status=open&meetingId=" + meeting;
        JsonNode action = await("action to follow")
                .atMost(Staff.SOON)
                .until(() -> platform.anonymous().get(list).expect(200).items(_ -> true), found -> found.size() == 1)
                .getFirst();
        String path = "/api/actions/" + action.required("id").asString();
        Map<String, String> report = Map.of("status", "done", "note", "Sent by e-mail.");

        Answer read = staff.officer().get(path).expect(200);
        assertThat(staff.officer().patch(path, report, "\"99\"").status()).isEqualTo(412);
        staff.officer().patch(path, report, read.etag()).expect(200);

        assertThat(platform.anonymous().get(path).expect(200).field("status")).isEqualTo("done");
        assertThat(platform.anonymous().get(path).text()).doesNotContain("Sent by e-mail");
        assertThat(platform.anonymous().get(list).items(_ -> true)).isEmpty();
    }

    private void eachWasToldOnce(Webhooks system, Subscriber reader, String coming, String held) {
        Call call = system.awaitCall("agenda-published", coming);
        call.verify(system.secret());
        assertThat(call.event().at("/data/bodyName").asString()).isEqualTo("Harbours Panel");
        system.awaitCall("meeting-scheduled", coming);
        system.awaitCall("minutes-published", held);
        await("the letter").atMost(Staff.SOON).until(() -> !reader.notices().isEmpty());
        await("all deliveries to be over").atMost(Staff.SOON).until(() -> isOver(system.id()) && isOver(reader.id()));

        assertThat(reader.notices())
                .as("letters: minutes from the archives are told to systems and in the feed, and mailed to nobody")
                .extracting(Letter::subject)
                .singleElement(STRING)
                .startsWith("Agenda published: Harbours Panel");
        assertThat(system.receiver().calls()).extracting(Call::id).doesNotHaveDuplicates();
        assertThat(system.receiver().calls()).hasSameSizeAs(Webhooks.deliveries(staff, system.id()));
    }

    private boolean isOver(String subscription) {
        List<JsonNode> deliveries = Webhooks.deliveries(staff, subscription);
        assertThat(deliveries)
                .noneMatch(delivery -> delivery.required("status").asString().equals("failed"));
        return deliveries.stream()
                .allMatch(delivery -> delivery.required("status").asString().equals("delivered"));
    }

    private void oneClickEndsTheLetters(Webhooks system, Subscriber reader) {
        Letter letter = reader.notices().getFirst();
        assertThat(letter.oneClick()).isEqualTo("List-Unsubscribe=One-Click");
        String unsubscribe = Subscriber.pathOf(URI.create(letter.unsubscribe().replaceAll("[<>]", "")));
        Subscriber.opened(platform.anonymous(), unsubscribe);
        platform.anonymous()
                .send(
                        "POST",
                        unsubscribe,
                        "application/x-www-form-urlencoded",
                        letter.oneClick().getBytes(UTF_8))
                .expect(200);

        String next = staff.meeting(body, Staff.inDays(60));
        staff.item(next, "Moorings");
        staff.publishAgenda(next).expect(200);

        system.awaitCall("agenda-published", next);
        await("deliveries to be over").atMost(Staff.SOON).until(() -> isOver(system.id()));
        assertThat(reader.notices()).hasSize(1);
        assertThat(staff.operator()
                        .get("/api/subscriptions/" + reader.id())
                        .expect(200)
                        .field("status"))
                .isEqualTo("cancelled");
    }

    private void feedShows(String... headlines) {
        await("feed").atMost(Staff.SOON).untilAsserted(() -> {
            Answer feed = platform.anonymous()
                    .get("/api/feeds/notices.atom?body=" + body)
                    .expect(200);
            assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
            assertThat(feed.text()).contains(headlines);
        });
    }

    private static String page() throws Exception {
        try (var page = MainJourneyIT.class.getResourceAsStream("/pages/harbour-schools.txt")) {
            return new String(page.readAllBytes(), UTF_8);
        }
    }
}
