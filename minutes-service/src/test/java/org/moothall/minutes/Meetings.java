package org.moothall.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.moothall.http.Role;

/** Meetings as meetings-service tells of them: two open items and an exempt one on the agenda. */
public final class Meetings {
    public static final String ITEM = "item-2";
    public static final String EXEMPT_ITEM = "item-3";
    private static final String PAST = "2026-03-03T10:00:00Z";
    private static final String FUTURE = "2096-03-03T10:00:00Z";

    private final Api api;

    public Meetings(Api api) {
        this.api = api;
    }

    /** The id of a meeting that was held, with its minutes open. */
    public String held() {
        return opened(PAST, "agenda-published");
    }

    public String toCome() {
        return opened(FUTURE, "agenda-published");
    }

    public String cancelled() {
        String id = held();
        tell("meeting-cancelled", id, 4, PAST, "cancelled");
        Awaitility.await()
                .until(() -> !api.get("/api/minutes/" + id, Role.CLERK).etag().equals("\"1\""));
        return id;
    }

    private String opened(String startsAt, String status) {
        String id = "meeting-" + UUID.randomUUID();
        tell("agenda-published", id, 3, startsAt, status);
        Awaitility.await().until(() -> api.get("/api/minutes/" + id, Role.CLERK).status() == 200);
        return id;
    }

    /** The id of a later meeting of the body that held the first one. */
    public String following(String meetingId, String startsAt, String status) {
        return following(meetingId, startsAt, status, "ordinary");
    }

    public String following(String meetingId, String startsAt, String status, String kind) {
        String id = "meeting-" + UUID.randomUUID();
        try (Wire wire = new Wire()) {
            byte[] body = body(id, 3, startsAt, status)
                    .replace("body-of-" + id, "body-of-" + meetingId)
                    .replace("\"historical\": false", "\"historical\": false, \"kind\": \"" + kind + "\"")
                    .getBytes(UTF_8);
            wire.send(Wire.MEETINGS, "org.moothall.meetings.agenda-published.v1", id, 3, body);
        }
        Awaitility.await().until(() -> api.get("/api/minutes/" + id, Role.CLERK).status() == 200);
        return id;
    }

    public static void tell(String event, String id, long version, String startsAt, String status) {
        try (Wire wire = new Wire()) {
            byte[] body = body(id, version, startsAt, status).getBytes(UTF_8);
            wire.send(Wire.MEETINGS, "org.moothall.meetings." + event + ".v1", id, version, body);
        }
    }

    public static String body(String id, long version, String startsAt, String status) {
        return """
            {"meetingId": "%s", "version": %d, "createdAt": "2026-01-05T09:00:00Z", "modifiedAt": "2026-01-06T09:00:00Z",
             "bodyId": "body-of-%s", "bodyName": "Children and Families Panel", "startsAt": "%s", "venue": "County Hall",
             "status": "%s", "historical": false,
             "agenda": {"publishedAt": "2026-01-06T09:00:00Z", "items": [
               {"itemId": "item-1", "number": 1, "title": "Apologies", "exempt": false, "documents": []},
               {"itemId": "item-2", "number": 2, "title": "Operation Encompass", "exempt": false, "documents": []},
               {"itemId": "item-3", "number": 3, "title": "Exempt item", "exempt": true, "exemptParagraph": "3"}]}}
            """.formatted(id, version, id, startsAt, status);
    }
}
