package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;

/** Writes minutes over HTTP as far as a test needs them; what is exempt in them holds the canary. */
public final class Written {
    public static final String CANARY = "canary-exempt-zq7w";
    public static final String ATTENDANCE = """
        {"present": [{"name": "Cllr Ada Weald", "memberId": "member-1", "role": "chair"}],
         "apologies": [{"name": "Cllr Bo Shire"}], "inAttendance": []}
        """;

    private final Api api;

    public Written(Api api) {
        this.api = api;
    }

    /** Three changes: an open item, an exempt one, the attendance. */
    public String write(String meetingId) {
        String minutes = "/api/minutes/" + meetingId;
        String etag = api.get(minutes, CLERK).etag();
        etag = put(minutes + "/items/" + Meetings.ITEM, etag, item("schools of " + meetingId, "Director of Education"));
        etag = put(minutes + "/items/" + Meetings.EXEMPT_ITEM, etag, item(CANARY, "Owner " + CANARY));
        return put(minutes + "/attendance", etag, ATTENDANCE);
    }

    public String approve(String meetingId) {
        write(meetingId);
        return approveWritten(meetingId);
    }

    private String approveWritten(String meetingId) {
        api.post("/api/minutes/" + meetingId + "/circulation", CLERK);
        return api.post("/api/minutes/" + meetingId + "/approval", CHAIR).etag();
    }

    public void publish(String meetingId) {
        write(meetingId);
        publishWritten(meetingId);
    }

    public void publishWritten(String meetingId) {
        approveWritten(meetingId);
        assertThat(api.post("/api/minutes/" + meetingId + "/publication", CLERK).status())
                .isEqualTo(200);
    }

    private String put(String path, String etag, String body) {
        Api.Reply reply = api.put(path, etag, body, CLERK);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.etag();
    }

    private static String item(String words, String owner) {
        return """
            {"title": "About %1$s", "paragraphs": ["It was about %1$s."],
             "decisions": [{"verdict": "RESOLVED", "text": "that %1$s be noted"}],
             "actions": [{"owner": "%2$s", "text": "to report on %1$s"}]}
            """.formatted(words, owner);
    }
}
