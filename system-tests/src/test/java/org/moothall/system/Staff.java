package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;
import org.moothall.system.outside.Platform;

/** The people of the council and what they do over and over, each at the gateway with a token of their own. */
record Staff(Api clerk, Api chair, Api officer, Api integrator, Api operator) {

    static final Duration SOON = Duration.ofSeconds(60);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static Staff of(Platform platform) {
        return new Staff(
                platform.as("clerk"),
                platform.as("chair"),
                platform.as("officer"),
                platform.as("integrator"),
                platform.as("operator"));
    }

    /** Ten in the morning, so many days from now, on the clock of the council. */
    static OffsetDateTime inDays(int days) {
        return ZonedDateTime.now(LONDON)
                .plusDays(days)
                .withHour(10)
                .withMinute(0)
                .withSecond(0)
                .withNano(0)
                .toOffsetDateTime();
    }

    /** The id of a new body. */
    String body(String name) {
        return clerk.post("/api/bodies", Map.of("name", name, "kind", "committee"))
                .expect(201)
                .field("id");
    }

    /** The id of a meeting that is yet to come. */
    String meeting(String body, OffsetDateTime startsAt) {
        return clerk.post("/api/meetings", Map.of("bodyId", body, "startsAt", startsAt, "venue", "Wealdshire Hall"))
                .expect(201)
                .field("id");
    }

    /** The id of a meeting that was held before Moothall. */
    String heldMeeting(String body) {
        return heldMeeting(body, inDays(-400));
    }

    String heldMeeting(String body, OffsetDateTime startsAt) {
        return clerk.post(
                        "/api/meetings",
                        Map.of("bodyId", body, "startsAt", startsAt, "venue", "Old Shire Hall", "historical", true))
                .expect(201)
                .field("id");
    }

    /** The id of a new item. */
    String item(String meeting, String title) {
        return item(meeting, title, Map.of());
    }

    String item(String meeting, String title, Map<String, String> more) {
        Map<String, String> item = new HashMap<>(more);
        item.put("title", title);
        return clerk.post("/api/meetings/" + meeting + "/agenda/items", item)
                .expect(201)
                .field("id");
    }

    Answer publishAgenda(String meeting) {
        return clerk.post("/api/meetings/" + meeting + "/agenda/publication", Map.of());
    }

    /** The minutes, as soon as minutes-service has heard of the agenda. */
    Answer minutes(String meeting) {
        return await("draft minutes of " + meeting)
                .atMost(SOON)
                .until(() -> clerk.get("/api/minutes/" + meeting), answer -> answer.status() == 200);
    }

    Answer importPage(String meeting, String item, String page) {
        return clerk.send(
                        "POST",
                        "/api/minutes/imports?meetingId=" + meeting + "&itemId=" + item,
                        "text/plain; charset=utf-8",
                        page.getBytes(UTF_8))
                .expect(201);
    }

    void recordAttendance(String meeting) {
        Map<String, Object> attendance = Map.of(
                "present", List.of(Map.of("name", "Councillor Rosalind Thackeray", "role", "Chair")),
                "apologies", List.of(Map.of("name", "Councillor Peregrine Holt")),
                "inAttendance", List.of(Map.of("name", "Dr Amara Nettleship", "role", "Director of Education")));
        clerk.put(
                        "/api/minutes/" + meeting + "/attendance",
                        attendance,
                        minutes(meeting).etag())
                .expect(200);
    }

    Answer circulate(String meeting) {
        return clerk.post("/api/minutes/" + meeting + "/circulation", Map.of());
    }

    Answer approve(String meeting) {
        return chair.post("/api/minutes/" + meeting + "/approval", Map.of());
    }

    Answer publishMinutes(String meeting) {
        return clerk.post("/api/minutes/" + meeting + "/publication", Map.of());
    }
}
