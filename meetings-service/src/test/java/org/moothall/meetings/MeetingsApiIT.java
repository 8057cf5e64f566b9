package org.moothall.meetings;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;
import org.moothall.http.kit.ApiClient;
import org.moothall.http.kit.ApiClient.Answer;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeService
class MeetingsApiIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF".getBytes(US_ASCII);

    @LocalServerPort
    private int port;

    private ApiClient anyone;
    private ApiClient clerk;

    @BeforeEach
    void connect() {
        anyone = ApiClient.at(port);
        clerk = anyone.as(Role.CLERK);
    }

    @Test
    void aMeetingGoesFromScheduleToPublishedAgendaAndEveryStepIsAnEventInOrder() {
        String meeting = meeting(inDays(40));
        String item = item(meeting, "{\"title\":\"Library opening hours\",\"purpose\":\"To consider\"}");
        upload(meeting, item, "report.pdf", PDF);
        Answer published = clerk.post("/api/meetings/" + meeting + "/agenda/publication", "{}");

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.at("/status")).isEqualTo("agenda-published");
        assertThat(anyone.get("/api/meetings/" + meeting).at("/agenda/items/0/title"))
                .isEqualTo("Library opening hours");
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            var records = topic.await(meeting, found -> found.size() >= 4);
            assertThat(records.stream()
                            .map(record -> TopicReader.header(record, "ce_type"))
                            .distinct())
                    .containsExactly(
                            "org.moothall.meetings.meeting-scheduled.v1",
                            "org.moothall.meetings.agenda-drafted.v1",
                            "org.moothall.meetings.agenda-published.v1");
            records.forEach(record ->
                    Contract.strict(TopicReader.header(record, "ce_type")).validate(record.value()));
        }
    }

    @Test
    void everyBodyAndMemberIsToldAsTheContractSays() {
        Answer body = clerk.post("/api/bodies", "{\"name\":\"Audit Committee\",\"kind\":\"committee\"}");
        Answer member = clerk.post(
                "/api/members",
                "{\"name\":\"Cllr A Sample\",\"memberships\":[{\"bodyId\":\"" + body.id() + "\",\"role\":\"chair\"}]}");

        assertThat(body.status()).isEqualTo(201);
        assertThat(member.status()).isEqualTo(201);
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            for (String id : List.of(body.id(), member.id())) {
                var told = topic.await(id, found -> !found.isEmpty()).getFirst();
                Contract.strict(TopicReader.header(told, "ce_type")).validate(told.value());
            }
        }
    }

    @Test
    void aLatePublicationIsRefusedWithTheRuleTheLastDayAndTheWayOn() {
        String meeting = meeting(inDays(3));
        item(meeting, "{\"title\":\"Urgent roof repair\"}");
        String path = "/api/meetings/" + meeting + "/agenda/publication";

        Answer refused = clerk.post(path, "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("late-publication");
        assertThat(refused.at("/lastDayInTime")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(refused.at("/source")).contains("Local Government Act 1972");
        assertThat(refused.at("/whatToDo")).contains("shortNoticeReason");
        assertThat(anyone.get("/api/meetings/" + meeting).at("/agenda/published"))
                .isEmpty();

        Answer reasoned = clerk.post(path, "{\"shortNoticeReason\":\"The roof fell in\"}");
        assertThat(reasoned.status()).isEqualTo(200);
        assertThat(anyone.get("/api/meetings/" + meeting).at("/agenda/shortNoticeReason"))
                .isEqualTo("The roof fell in");
    }

    @Test
    void aSecondPublicationIsTheSameAsTheFirst() {
        String meeting = publishedMeeting();
        Answer again = clerk.post("/api/meetings/" + meeting + "/agenda/publication", "");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.version())
                .isEqualTo(anyone.get("/api/meetings/" + meeting).version());
    }

    @Test
    void anAgendaCannotBeChangedAfterItsPublication() {
        String meeting = publishedMeeting();
        Answer late = clerk.post("/api/meetings/" + meeting + "/agenda/items", "{\"title\":\"One more\"}");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problem()).isEqualTo("agenda-published");
    }

    @Test
    void aHistoricalMeetingNeedsNoNoticeAndIsMarked() {
        Answer made = schedule(Instant.now().minus(Duration.ofDays(400)), true);
        item(made.id(), "{\"title\":\"Annual report\"}");
        Answer published = clerk.post("/api/meetings/" + made.id() + "/agenda/publication", "{}");

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().at("/historical").asBoolean()).isTrue();
    }

    @Test
    void nobodyOutsideSeesADraftOrAnythingOfAnExemptItem() {
        String meeting = meeting(inDays(40));
        String open = item(meeting, "{\"title\":\"CANARY-DRAFT opening hours\"}");
        String exempt = item(
                meeting,
                "{\"title\":\"CANARY-EXEMPT sale\",\"purpose\":\"CANARY-EXEMPT\",\"exemptReason\":\"paragraph 3 CANARY-EXEMPT\"}");
        String openPaper = upload(meeting, open, "open.pdf", PDF);
        String exemptPaper = upload(meeting, exempt, "CANARY-EXEMPT.pdf", PDF);
        List<String> lists = List.of("/api/meetings?limit=200", "/api/agendas?limit=200", "/api/meetings/" + meeting);

        for (Role role : List.of(Role.MEMBER, Role.INTEGRATOR, Role.OPERATOR)) {
            lists.forEach(path -> assertThat(anyone.as(role).get(path).text()).doesNotContain("CANARY"));
        }
        lists.forEach(path -> assertThat(anyone.get(path).text()).doesNotContain("CANARY"));
        assertThat(anyone.get("/api/meetings/" + meeting + "/agenda").status()).isEqualTo(404);
        assertThat(anyone.get("/api/documents/" + openPaper).status()).isEqualTo(404);
        assertThat(clerk.get("/api/documents/" + openPaper).status()).isEqualTo(200);

        clerk.post("/api/meetings/" + meeting + "/agenda/publication", "{}");

        lists.forEach(path -> assertThat(anyone.get(path).text()).doesNotContain("CANARY-EXEMPT"));
        Answer agenda = anyone.get("/api/meetings/" + meeting + "/agenda");
        assertThat(agenda.text()).contains("CANARY-DRAFT").doesNotContain("CANARY-EXEMPT");
        assertThat(agenda.at("/items/1/exemptParagraph")).isEqualTo("3");
        assertThat(anyone.get("/api/documents/" + openPaper).bytes()).isEqualTo(PDF);
        assertThat(anyone.get("/api/documents/" + exemptPaper).status()).isEqualTo(404);
        assertThat(anyone.as(Role.INTEGRATOR)
                        .get("/api/documents/" + exemptPaper)
                        .status())
                .isEqualTo(404);
        assertThat(anyone.as(Role.MEMBER).get("/api/documents/" + exemptPaper).status())
                .isEqualTo(200);
    }

    @Test
    void itemsAreChangedReorderedAndRemoved() {
        String meeting = meeting(inDays(40));
        String first = item(meeting, "{\"title\":\"First\"}");
        String second = item(meeting, "{\"title\":\"Second\"}");
        String path = "/api/meetings/" + meeting + "/agenda";

        Answer changed = clerk.ifMatch(3).patch(path + "/items/" + first, "{\"title\":\"Changed\"}");
        assertThat(changed.at("/title")).isEqualTo("Changed");
        Answer ordered = clerk.ifMatch(changed.version())
                .put(path + "/order", "{\"itemIds\":[\"" + second + "\",\"" + first + "\"]}");
        assertThat(ordered.at("/items/0/title")).isEqualTo("Second");
        Answer removed = clerk.ifMatch(ordered.version()).delete(path + "/items/" + second);
        assertThat(removed.json().at("/items").size()).isEqualTo(1);
        assertThat(clerk.ifMatch(removed.version())
                        .put(path + "/order", "{\"itemIds\":[\"" + second + "\"]}")
                        .problem())
                .isEqualTo("order-incomplete");
    }

    @Test
    void aChangeOnAnOldVersionIsRefusedAndOneWithoutAVersionToo() {
        String meeting = meeting(inDays(40));
        String path = "/api/meetings/" + meeting;
        clerk.ifMatch(1).patch(path, "{\"venue\":\"Town Hall\"}");

        assertThat(clerk.ifMatch(1).patch(path, "{\"venue\":\"Village Hall\"}").status())
                .isEqualTo(412);
        assertThat(clerk.patch(path, "{\"venue\":\"Village Hall\"}").status()).isEqualTo(428);
        assertThat(clerk.with("If-Match", "*")
                        .patch(path, "{\"venue\":\"Village Hall\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCancelledMeetingSaysWhyAndStaysReadable() {
        String meeting = publishedMeeting();
        Answer cancelled = clerk.post("/api/meetings/" + meeting + "/cancellation", "{\"reason\":\"No quorum\"}");

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(anyone.get("/api/meetings/" + meeting).at("/status")).isEqualTo("cancelled");
        assertThat(anyone.get("/api/meetings/" + meeting).at("/cancellationReason"))
                .isEqualTo("No quorum");
    }

    @Test
    void whatIsNotKnownIsNotFound() {
        for (String path : List.of(
                "/api/meetings/none",
                "/api/meetings/none/agenda",
                "/api/bodies/none",
                "/api/members/none",
                "/api/documents/none")) {
            assertThat(anyone.get(path).status()).as(path).isEqualTo(404);
            assertThat(anyone.get(path).problem()).as(path).isEqualTo("not-found");
        }
        assertThat(clerk.post("/api/meetings/none/agenda/publication", "{}").status())
                .isEqualTo(404);
        assertThat(clerk.ifMatch(1)
                        .delete("/api/meetings/" + meeting(inDays(40)) + "/agenda/items/none")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"venue\":\"Hall\"}",
                "{\"bodyId\":\"b\",\"startsAt\":\"soon\",\"venue\":\"Hall\"}",
                "{\"bodyId\":\"b\",\"startsAt\":\"2030-01-01T10:00:00Z\",\"venue\":\"\"}",
                "{\"bodyId\":\"b\",\"startsAt\":\"9030-01-01T10:00:00Z\",\"venue\":\"Hall\"}",
                "{\"bodyId\":\"b\",\"startsAt\":\"2030-01-01T10:00:00Z\",\"venue\":\"Hall\",\"vanue\":\"Hall\"}",
                "{\"bodyId\":",
                "[]",
                "",
            })
    void aMeetingThatCannotBeReadIsABadRequestThatNamesTheField(String json) {
        Answer answer = clerk.post("/api/meetings", json);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("org.moothall.meetings").doesNotContain("Exception");
    }

    @Test
    void anUnknownBodyAndADateInThePastAreRefusedWithTheField() {
        Answer unknown = clerk.post(
                "/api/meetings", "{\"bodyId\":\"none\",\"startsAt\":\"2190-01-01T10:00:00Z\",\"venue\":\"Hall\"}");
        Answer past = schedule(Instant.now().minusSeconds(60), false);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.at("/errors/0/field")).isEqualTo("bodyId");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.problem()).isEqualTo("starts-in-the-past");
    }

    @Test
    void anUnknownKindOfBodyIsToldWithTheKnownOnes() {
        Answer answer = clerk.post("/api/bodies", "{\"name\":\"X\",\"kind\":\"club\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("joint-committee").contains("\"field\":\"kind\"");
    }

    @Test
    void aScriptInATitleIsTextAndStaysText() {
        String meeting = meeting(inDays(40));
        item(meeting, "{\"title\":\"<script>alert(1)</script>\"}");
        Answer agenda = clerk.get("/api/meetings/" + meeting + "/agenda");

        assertThat(agenda.header("Content-Type")).startsWith("application/json");
        assertThat(agenda.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(agenda.at("/items/0/title")).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void anUploadOfFiftyMegabytesIsRefusedAtTheLimit() {
        String meeting = meeting(inDays(40));
        String item = item(meeting, "{\"title\":\"Large\"}");
        byte[] large = new byte[50 * 1024 * 1024];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        Answer answer = clerk.upload(documents(meeting, item), "large.pdf", large);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
    }

    @Test
    void aProgramThatIsNamedPdfIsRefusedByItsContent() {
        String meeting = meeting(inDays(40));
        String item = item(meeting, "{\"title\":\"Report\"}");
        byte[] program = Arrays.copyOf("MZ\0\0This program cannot be run in DOS mode".getBytes(US_ASCII), 4096);
        Answer answer = clerk.upload(documents(meeting, item), "report.pdf", program);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-document");
        assertThat(clerk.get("/api/meetings/" + meeting)
                        .json()
                        .at("/agenda/items/0/documents")
                        .size())
                .isZero();
    }

    @Test
    void anUploadWithoutAFileOrToAnItemThatIsNotThereIsTold() {
        String meeting = meeting(inDays(40));
        String item = item(meeting, "{\"title\":\"Report\"}");

        assertThat(clerk.upload(documents(meeting, item), "empty.pdf", new byte[0])
                        .status())
                .isEqualTo(400);
        assertThat(clerk.upload(documents(meeting, "none"), "report.pdf", PDF).status())
                .isEqualTo(404);
        assertThat(clerk.post(documents(meeting, item), "{}").status()).isEqualTo(415);
    }

    @Test
    void theDocumentationOfTheApiNamesEveryPath() {
        Answer docs = anyone.get("/v3/api-docs");

        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.json().at("/paths").propertyNames())
                .contains("/api/meetings", "/api/bodies", "/api/documents/{documentId}");
        var schedule = docs.json().at("/paths/~1api~1meetings/post");
        assertThat(schedule.at("/x-moothall-roles/0").asString()).isEqualTo("clerk");
        assertThat(schedule.at("/responses/201/content").toString()).contains("MeetingView");
        assertThat(docs.text()).doesNotContain("\"caller\"").doesNotContain("\"/error\"");
    }

    private String publishedMeeting() {
        String meeting = meeting(inDays(40));
        item(meeting, "{\"title\":\"Library opening hours\"}");
        assertThat(clerk.post("/api/meetings/" + meeting + "/agenda/publication", "{}")
                        .status())
                .isEqualTo(200);
        return meeting;
    }

    private String meeting(Instant startsAt) {
        Answer made = schedule(startsAt, false);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/meetings/" + made.id());
        return made.id();
    }

    private Answer schedule(Instant startsAt, boolean historical) {
        String body = clerk.post("/api/bodies", "{\"name\":\"Libraries Panel\",\"kind\":\"panel\"}")
                .id();
        return clerk.post(
                "/api/meetings",
                "{\"bodyId\":\"%s\",\"startsAt\":\"%s\",\"venue\":\"County Hall\",\"historical\":%s}"
                        .formatted(body, startsAt, historical));
    }

    private String item(String meeting, String json) {
        Answer added = clerk.post("/api/meetings/" + meeting + "/agenda/items", json);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.id();
    }

    private String upload(String meeting, String item, String name, byte[] content) {
        Answer added = clerk.upload(documents(meeting, item), name, content);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.id();
    }

    private static String documents(String meeting, String item) {
        return "/api/meetings/" + meeting + "/agenda/items/" + item + "/documents";
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }
}
