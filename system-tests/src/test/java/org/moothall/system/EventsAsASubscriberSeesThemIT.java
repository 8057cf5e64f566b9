package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.moothall.contracts.Contract;
import org.moothall.relay.check.Checker;
import org.moothall.relay.check.Evidence;
import org.moothall.relay.check.Version;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.Told;
import org.moothall.system.outside.Topics;

/** Reads all that was ever told, whoever caused it: the demo data, this class, and the tests before it. */
@OnThePlatform
class EventsAsASubscriberSeesThemIT {

    private static final List<String> OWNERS = List.of("meetings", "minutes", "notifications");
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");

    private final Platform platform;
    private final Staff staff;

    EventsAsASubscriberSeesThemIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
    }

    @Test
    void keepsItsContractInEveryRecord() {
        List<Told> told = aWholeMeeting();

        assertThat(told)
                .extracting(Told::type)
                .contains(
                        "org.moothall.meetings.body-established.v1",
                        "org.moothall.meetings.agenda-published.v1",
                        "org.moothall.minutes.minutes-published.v1",
                        "org.moothall.minutes.action-opened.v1");
        assertThat(told).allSatisfy(record -> {
            String owner = record.topic().substring("moothall.".length());
            assertThat(Contract.typesOf(owner)).contains(record.type());
            Contract.strict(record.type()).validate(record.value());
        });
    }

    @Test
    void hasTheHeadersOfACloudEventInEveryRecord() {
        List<Told> told = aWholeMeeting();

        assertThat(told).allSatisfy(record -> {
            String owner = record.topic().substring("moothall.".length());
            assertThat(record.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_source", "/moothall/" + owner + "-service")
                    .containsEntry("ce_dataschema", Contract.addressOf(record.type()))
                    .containsEntry("content-type", "application/json");
            assertThat(record.headers().get("ce_id")).isNotBlank();
            assertThat(Instant.parse(record.headers().get("ce_time")))
                    .isBefore(Instant.now().plusSeconds(5));
            assertThat(record.key()).isEqualTo(record.subject());
            assertThat(record.json().required("version").asLong()).isEqualTo(record.sequence());
        });
        assertThat(told.stream().map(record -> record.headers().get("ce_id")).distinct())
                .as("one id for each version, however often it is told")
                .hasSameSizeAs(told.stream()
                        .map(record -> record.topic() + record.subject() + record.sequence())
                        .distinct()
                        .toList());
    }

    /**
     * Read by the CloudEvents project's own reader, which knows nothing of us. Of all types: what comes after a
     * day or more, of tries or of waiting for a due date, is left to its encoder's test, and so are executive decisions:
     * the meetings that were held here are historical ones, whose decisions nobody calls in.
     */
    @Test
    void isReadByTheReaderOfCloudEventsThroughoutAndWithEveryType() {
        aWholeMeeting();
        aMeetingThatIsMovedAndCancelled();
        aPaperThatIsWithdrawnAndPutBack();
        minutesThatAreConfirmedAndSigned();
        staff.clerk().post("/api/members", Map.of("name", "Councillor Idris Fenwick", "memberships", List.of()));
        aSubscriptionThatIsChangedAndEnds();
        aDecisionOfAnOfficer();
        Set<String> awaited = new TreeSet<>();
        OWNERS.forEach(owner -> awaited.addAll(Contract.typesOf(owner)));
        awaited.removeAll(Contract.typesOf("minutes", "decision-"));
        awaited.removeAll(Contract.typesOf("minutes", "member-attendance-"));
        awaited.removeAll(Set.of(
                "org.moothall.notifications.notice-failed.v1",
                "org.moothall.minutes.action-due-soon.v1",
                "org.moothall.minutes.action-overdue.v1"));

        List<CloudEvent> read = await("an event of every type")
                .atMost(Staff.SOON)
                .until(
                        this::asCloudEvents,
                        events -> events.stream()
                                .map(CloudEvent::getType)
                                .collect(Collectors.toSet())
                                .containsAll(awaited));

        assertThat(read).allSatisfy(event -> {
            assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
            assertThat(event.getId()).isNotBlank();
            assertThat(event.getSubject()).isNotBlank();
            assertThat(event.getTime()).isNotNull();
            assertThat(event.getDataContentType()).isEqualTo("application/json");
            assertThat(event.getDataSchema()).hasToString(Contract.addressOf(event.getType()));
            assertThat(event.getExtension("sequence").toString()).matches("[1-9][0-9]*");
            Contract.closed(event.getType()).validate(event.getData().toBytes());
        });
    }

    private List<CloudEvent> asCloudEvents() {
        return platform.topics().all(Topics.PUBLIC, new CloudEventDeserializer()).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    private void minutesThatAreConfirmedAndSigned() {
        String body = staff.body("Harbours Committee");
        String meeting = staff.heldMeeting(body);
        String item = staff.item(meeting, "Mooring fees");
        publishWithMinutes(meeting, item, "Fees.", "Director of Harbours");
        sit(meeting, "", Map.of("startedAt", "2026-01-13T10:00:00Z"));
        sit(meeting, "/item", Map.of("itemId", item));
        aResultThatIsAnnouncedAndTakenBack("/api/minutes/" + meeting + "/items/" + item + "/announcement");
        sit(meeting, "", Map.of("startedAt", "2026-01-13T10:00:00Z", "endedAt", "2026-01-13T11:30:00Z"));
        finish(meeting);
        String next = staff.heldMeeting(body, Staff.inDays(-300));
        String minutes = "/api/minutes/" + meeting;
        await("the next meeting to be known")
                .atMost(Staff.SOON)
                .until(() -> staff.clerk()
                                .post(minutes + "/submission", Map.of("meetingId", next))
                                .status()
                        == 200);
        staff.clerk().post(minutes + "/confirmation", Map.of()).expect(200);
        staff.chair().post(minutes + "/signature", Map.of()).expect(200);
    }

    private void aResultThatIsAnnouncedAndTakenBack(String announcement) {
        String seen = staff.clerk().get(announcement).etag();
        staff.clerk().post(announcement, Map.of(), "If-Match", seen).expect(200);
        staff.clerk()
                .send(
                        "DELETE",
                        announcement,
                        "application/json",
                        "{\"reason\": \"Miscounted.\"}".getBytes(UTF_8),
                        "If-Match",
                        staff.clerk().get(announcement).etag())
                .expect(200);
    }

    private void aMeetingThatIsMovedAndCancelled() {
        String meeting = staff.meeting(staff.body("Ferries Committee"), Staff.inDays(40));
        String path = "/api/meetings/" + meeting;
        staff.clerk()
                .patch(
                        path,
                        Map.of("venue", "Old Shire Hall"),
                        staff.clerk().get(path).etag())
                .expect(200);
        staff.clerk()
                .put(
                        path + "/kind",
                        Map.of("kind", "extraordinary"),
                        staff.clerk().get(path).etag())
                .expect(200);
        staff.clerk()
                .put(
                        path + "/webcast",
                        Map.of("address", "https://watch.wealdshire.example/ferries"),
                        staff.clerk().get(path).etag())
                .expect(200);
        staff.clerk()
                .post(path + "/cancellation", Map.of("reason", "The ferry is late."))
                .expect(200);
    }

    private void aPaperThatIsWithdrawnAndPutBack() {
        String meeting = staff.meeting(staff.body("Ferry Papers Committee"), Staff.inDays(41));
        String documents =
                "/api/meetings/" + meeting + "/agenda/items/" + staff.item(meeting, "Ferries") + "/documents";
        String paper = staff.clerk()
                .upload(documents, "ferries.txt", "The ferries are old.".getBytes(UTF_8))
                .expect(201)
                .field("id");
        staff.publishAgenda(meeting).expect(200);
        String withdrawal = documents + "/" + paper + "/withdrawal";
        staff.clerk().post(withdrawal, Map.of("reason", "They are new.")).expect(200);
        staff.clerk()
                .delete(
                        withdrawal,
                        staff.clerk().get("/api/meetings/" + meeting).etag())
                .expect(204);
    }

    private void aDecisionOfAnOfficer() {
        Map<String, Object> authority =
                Map.of("kind", "express", "source", "Canal Committee, 3 November 2026, minute 41");
        String record = staff.officer()
                .post(
                        "/api/decisions/officer",
                        Map.of(
                                "takenOn", Staff.inDays(-1).toLocalDate(),
                                "decidedBy", "Head of Canals",
                                "authority", authority,
                                "decision", "To close lock 7.",
                                "reasons", "The gate leaks."))
                .expect(201)
                .field("id");
        staff.clerk()
                .post("/api/decisions/officer/" + record + "/publication", Map.of())
                .expect(200);
    }

    private void aSubscriptionThatIsChangedAndEnds() {
        String body = staff.body("Locks Committee");
        Subscriber subscriber = Subscriber.confirmed(
                platform, "s" + UUID.randomUUID() + "@wealdshire.example", Map.of("bodies", List.of(body)));
        String meeting = staff.meeting(body, Staff.inDays(30));
        await("letter about " + meeting)
                .atMost(Staff.SOON)
                .until(() -> !subscriber.notices().isEmpty());
        subscriber.change(Map.of("keywords", List.of("locks")));
        subscriber.unsubscribe();
    }

    @Test
    void tellsTheVersionsOfEachAggregateInOrderAndWithoutHoles() {
        List<Version> told = aWholeMeeting().stream()
                .map(record -> new Version(record.topic() + "/" + record.subject(), record.sequence()))
                .toList();

        assertThat(new Checker().judge(Evidence.of(told)).disorder()).isEmpty();
    }

    @Test
    void tellsNothingExemptUnpublishedOrPersonalOnAnyTopic() {
        String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
        Subscriber.confirmed(platform, canary + "@wealdshire.example", Map.of("keywords", List.of(canary + "key")));
        String body = staff.body("Canal Committee");
        String draft = staff.meeting(body, Staff.inDays(30));
        staff.item(draft, "Draft " + canary, Map.of("purpose", "Purpose " + canary));
        String held = staff.heldMeeting(body);
        String open = staff.item(held, "Open business");
        String exempt = staff.item(
                held,
                "Sale to " + canary,
                Map.of("purpose", "Price " + canary, "exemptReason", "Paragraph 3: bid of " + canary));
        staff.officer()
                .upload(
                        "/api/meetings/" + held + "/agenda/items/" + exempt + "/documents",
                        canary + ".txt",
                        ("Offer of " + canary).getBytes(UTF_8))
                .expect(201);
        publishWithMinutes(held, open, "Towpath.", "Director of Canals");
        minute(held, exempt, "The bid of " + canary + " was taken.", "Officer " + canary);
        finish(held);
        String action = "/api/actions/"
                + await("action")
                        .atMost(Staff.SOON)
                        .until(() -> actions(held, "Director of Canals"), found -> !found.isEmpty())
                        .getFirst();
        staff.officer()
                .patch(
                        action,
                        Map.of("note", "Note " + canary),
                        staff.officer().get(action).etag())
                .expect(200);
        await("report on the action")
                .atMost(Staff.SOON)
                .until(() -> everything().stream()
                        .anyMatch(record ->
                                record.type().contains("action-updated") && action.endsWith(record.subject())));

        assertThat(platform.anonymous().get("/api/minutes/" + held).expect(200).text())
                .contains("Towpath")
                .doesNotContain(canary);
        assertThat(platform.anonymous().get("/api/meetings/" + held).expect(200).text())
                .contains("Open business")
                .doesNotContain(canary);
        assertThat(platform.anonymous()
                        .get("/api/meetings/" + draft)
                        .expect(200)
                        .text())
                .doesNotContain(canary);
        assertThat(platform.anonymous()
                        .get("/api/feeds/notices.atom")
                        .expect(200)
                        .text())
                .doesNotContain(canary);
        assertThat(everything()).allSatisfy(record -> {
            assertThat(record.text()).doesNotContain(canary).doesNotContainPattern(E_MAIL);
            assertThat(record.headers().toString()).doesNotContain(canary);
        });
    }

    @Test
    void hasNoDeadLetters() {
        aWholeMeeting();

        List<String> dead = platform.topics().names().stream()
                .filter(name -> name.endsWith(".dead"))
                .toList();

        assertThat(dead)
                .contains("moothall.meetings.minutes-service.dead", "moothall.minutes.notifications-service.dead");
        assertThat(platform.topics().all(dead)).isEmpty();
    }

    /** All records, of which one meeting of each state is certainly among them. */
    private List<Told> aWholeMeeting() {
        String meeting = staff.heldMeeting(staff.body("Bridges Committee"));
        String item = staff.item(meeting, "Weight limits");
        publishWithMinutes(meeting, item, "Weights.", "Director of Bridges");
        finish(meeting);
        await("action")
                .atMost(Staff.SOON)
                .until(() -> !actions(meeting, "Director of Bridges").isEmpty());
        return await("all to be told")
                .atMost(Staff.SOON)
                .until(
                        this::everything,
                        told -> told.stream()
                                .anyMatch(record -> record.type().contains("action-opened")
                                        && record.text().contains(meeting)));
    }

    private void publishWithMinutes(String meeting, String item, String paragraph, String owner) {
        staff.publishAgenda(meeting).expect(200);
        minute(meeting, item, paragraph, owner);
    }

    private void sit(String meeting, String part, Map<String, Object> change) {
        staff.clerk()
                .put(
                        "/api/minutes/" + meeting + "/session" + part,
                        change,
                        staff.minutes(meeting).etag())
                .expect(200);
    }

    private void minute(String meeting, String item, String paragraph, String owner) {
        Map<String, Object> content = Map.of(
                "paragraphs", List.of(paragraph),
                "points", List.of(),
                "decisions", List.of(Map.of("verdict", "RESOLVED", "text", "that it be so.")),
                "actions", List.of(Map.of("owner", owner, "text", "Do it.")));
        staff.clerk()
                .put(
                        "/api/minutes/" + meeting + "/items/" + item,
                        content,
                        staff.minutes(meeting).etag())
                .expect(200);
    }

    private void finish(String meeting) {
        staff.recordAttendance(meeting);
        staff.circulate(meeting).expect(200);
        staff.approve(meeting).expect(200);
        staff.publishMinutes(meeting).expect(200);
    }

    private List<String> actions(String meeting, String owner) {
        return staff
                .officer()
                .get("/api/actions?meetingId=" + meeting)
                .expect(200)
                .items(action -> action.required("owner").asString().equals(owner))
                .stream()
                .map(action -> action.required("id").asString())
                .toList();
    }

    private List<Told> everything() {
        return platform.topics().all(Topics.PUBLIC);
    }
}
