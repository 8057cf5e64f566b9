package org.moothall.minutes.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service beside a meetings-service that is sometimes away; it takes no event from another test's service. */
@RealService
@DirtiesContext
class PaperSearchIT {
    private static final String INDEX = "/api/operations/minutes/search-index";
    private static final String CANARY = "canary";
    private static final MeetingsStub MEETINGS = new MeetingsStub();

    @LocalServerPort
    private int port;

    private Api api;
    private final String meeting = "meeting-" + UUID.randomUUID();
    private final String open = "open-" + UUID.randomUUID();
    private final String exempt = "exempt-" + UUID.randomUUID();

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add("moothall.search.papers.meetings", MEETINGS::address);
    }

    @BeforeAll
    static void start() throws IOException {
        MEETINGS.start();
    }

    @AfterAll
    static void stop() {
        MEETINGS.close();
    }

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void theTextOfAPublishedDocumentIsFoundWithItsPageItemMeetingAndBody() {
        MEETINGS.has(open, "Libraries open longer.", "Bridges are mended.");
        tell(1, agenda(open));

        Awaitility.await().until(() -> found("bridges").size() == 1);

        JsonNode hit = found("bridges").path(0);
        assertThat(hit.path("kind").asString()).isEqualTo("document");
        assertThat(hit.path("title").asString()).isEqualTo("Report");
        assertThat(hit.path("itemTitle").asString()).isEqualTo("Libraries");
        assertThat(hit.path("page").asInt()).isEqualTo(2);
        assertThat(hit.path("link").asString()).isEqualTo("/api/documents/" + open);
        assertThat(hit.at("/meeting/bodyName").asString()).isEqualTo("Panel");
        assertThat(hit.at("/fragments/text").asString()).isEqualTo("<mark>Bridges</mark> are mended.");
    }

    @Test
    void noWordOfAnExemptDocumentIsAskedForOrFound() {
        MEETINGS.has(open, "Libraries open longer.");
        MEETINGS.has(exempt, CANARY);
        tell(1, agenda(open));

        Awaitility.await().until(() -> found("longer").size() == 1);

        assertThat(MEETINGS.asked()).contains(open).doesNotContain(exempt);
        assertThat(MEETINGS.sawCredentials()).isFalse();
        for (Role[] roles : new Role[][] {{}, {Role.CLERK}, {Role.MEMBER}}) {
            assertThat(api.get("/api/search?q=" + CANARY + "&body=" + body(), roles)
                            .json()
                            .path("items"))
                    .isEmpty();
        }
    }

    @Test
    void aDocumentIsHadWhenMeetingsServiceIsBackAndEventsAreReadMeanwhile() {
        MEETINGS.isAway();
        tell(1, agenda(open));

        Awaitility.await().until(() -> found("document:report").size() == 1);
        Awaitility.await().until(() -> MEETINGS.asked().contains(open));
        Awaitility.await()
                .until(() -> awaited() > 0
                        && !api.get(INDEX, Role.OPERATOR)
                                .json()
                                .path("textFailure")
                                .isNull());
        tell(2, agenda(open).replace("Libraries", "Museums"));
        Awaitility.await()
                .until(() -> found("museums kind").isEmpty()
                        && found("title:museums").size() == 1);
        assertThat(found("longer")).isEmpty();

        // Documents that other tests told of are nowhere, and are waited for all the time.
        int before = awaited();
        MEETINGS.has(open, "Libraries open longer.");
        MEETINGS.isBack();

        Awaitility.await().until(() -> found("longer").size() == 1);
        Awaitility.await().until(() -> awaited() == before - 1);
    }

    @Test
    void aDocumentThatWasWithdrawnVanishesAndARebuildBringsTheOthersBack() {
        MEETINGS.has(open, "Libraries open longer.");
        String second = "second-" + UUID.randomUUID();
        MEETINGS.has(second, "Museums open longer.");
        tell(1, agenda(open, second));
        Awaitility.await().until(() -> found("longer").size() == 2);

        tell(2, agenda(second));
        Awaitility.await().until(() -> found("longer").size() == 1);
        JsonNode before = api.get(INDEX, Role.OPERATOR).json().path("lastRebuilt");
        assertThat(api.post(INDEX + "/rebuild", Role.OPERATOR).status()).isEqualTo(202);
        Awaitility.await()
                .until(() -> !api.get(INDEX, Role.OPERATOR)
                        .json()
                        .path("lastRebuilt")
                        .equals(before));

        // The new index had its texts before it took the place of the old one.
        assertThat(found("longer"))
                .hasSize(1)
                .allMatch(hit -> hit.path("link").asString().equals("/api/documents/" + second));
    }

    @Test
    void aDocumentOfWhichItIsToldThatItWasWithdrawnIsFoundNoMoreAndItsReasonAndTitleNeither() {
        MEETINGS.has(open, "Libraries open longer.");
        tell(1, agenda(open));
        Awaitility.await().until(() -> found("longer").size() == 1);

        String gone = agenda().replace(
                        "\"documents\": []",
                        "\"documents\": [], \"withdrawnDocuments\": ["
                                + "{\"documentId\": \"" + open
                                + "\", \"title\": \"Report\", \"withdrawnAt\": \"2026-02-01T09:00:00Z\","
                                + " \"reason\": \"It named a child.\"}]");
        tell("document-withdrawn", 2, gone);

        Awaitility.await().until(() -> found("longer").isEmpty());
        assertThat(found("title:libraries")).as("the item itself").hasSize(1);
        assertThat(found("report")).isEmpty();
        tell("document-restored", 3, agenda(open));
        Awaitility.await().until(() -> found("longer").size() == 1);
    }

    private int awaited() {
        return api.get(INDEX, Role.OPERATOR).json().path("textsAwaited").asInt();
    }

    private JsonNode found(String q) {
        return api.get("/api/search?q=" + q.replace(" ", "+") + "&body=" + body())
                .json()
                .path("items");
    }

    private String body() {
        return "body-of-" + meeting;
    }

    private void tell(long version, String items) {
        tell("agenda-published", version, items);
    }

    private void tell(String event, long version, String items) {
        byte[] body = """
            {"meetingId": "%1$s", "version": %2$d, "createdAt": "2026-01-05T09:00:00Z", "modifiedAt": "2026-01-06T09:00:00Z",
             "bodyId": "%3$s", "bodyName": "Panel", "startsAt": "2026-03-03T10:00:00Z", "venue": "County Hall",
             "status": "agenda-published", "historical": false,
             "agenda": {"publishedAt": "2026-01-06T09:00:00Z", "items": [%4$s,
               {"itemId": "item-2", "number": 2, "title": "Private", "exempt": true, "documents": [
                 {"documentId": "%5$s", "title": "canary", "mediaType": "application/pdf", "size": 1}]}]}}
            """.formatted(meeting, version, body(), items, exempt).getBytes(UTF_8);
        try (Wire wire = new Wire()) {
            wire.send(Wire.MEETINGS, "org.moothall.meetings." + event + ".v1", meeting, version, body);
        }
    }

    private static String agenda(String... documents) {
        StringBuilder papers = new StringBuilder();
        for (String document : documents) {
            papers.append(papers.isEmpty() ? "" : ",").append("""
                {"documentId": "%s", "title": "Report", "mediaType": "application/pdf", "size": 1}\
                """.formatted(document));
        }
        return """
            {"itemId": "item-1", "number": 1, "title": "Libraries", "exempt": false, "documents": [%s]}\
            """.formatted(papers);
    }
}
