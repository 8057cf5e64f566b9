package org.moothall.system;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.moothall.system.outside.Platform;

/** A panel whose published minutes decided something and asked somebody to do it, by now too late. */
final class LanternPanel {
    static final String NAME = "Lantern Festival Panel";

    private LanternPanel() {}

    static void meetsAndDecides(Platform platform) {
        Staff staff = Staff.of(platform);
        String meeting = staff.heldMeeting(staff.body(NAME), Staff.inDays(-40));
        String item = staff.item(meeting, "Lanterns for the harbour wall");
        staff.publishAgenda(meeting).expect(200);
        staff.clerk()
                .put(
                        "/api/minutes/" + meeting + "/items/" + item,
                        minuted(),
                        staff.minutes(meeting).etag())
                .expect(200);
        staff.recordAttendance(meeting);
        staff.circulate(meeting).expect(200);
        staff.approve(meeting).expect(200);
        staff.publishMinutes(meeting).expect(200);
        awaitNewsOf(platform, meeting);
    }

    private static Map<String, Object> minuted() {
        return Map.of(
                "paragraphs",
                List.of("Members spoke about lanterns and the tide."),
                "decisions",
                List.of(Map.of(
                        "verdict", "RESOLVED",
                        "text", "that forty lanterns be hung on the harbour wall.",
                        "reasons", "The wall is dark.",
                        "keyDecision", true)),
                "actions",
                List.of(Map.of(
                        "owner",
                        "Harbour Master",
                        "text",
                        "Order forty lanterns",
                        "due",
                        Staff.inDays(-30).toLocalDate())));
    }

    /** Until everything that comes of a publication is there. */
    private static void awaitNewsOf(Platform platform, String meeting) {
        await("the decision and the action, and what the search has of it")
                .atMost(Staff.SOON)
                .until(() -> platform.anonymous()
                                .get("/api/search?q=forty+lanterns&kind=decision")
                                .text()
                                .contains("forty")
                        && platform.anonymous()
                                .get("/api/decisions?meetingId=" + meeting)
                                .text()
                                .contains("forty")
                        && platform.anonymous()
                                .get("/api/actions?meetingId=" + meeting)
                                .text()
                                .contains("forty"));
    }
}
