package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;

@OnThePlatform
class PlannedMeetingIT {

    private final Platform platform;
    private final Staff staff;
    private final String body;

    PlannedMeetingIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
        this.body = staff.body("Coast Panel");
    }

    @Test
    void publishesALateAgendaOnlyWithItsReason() {
        String meeting = staff.meeting(body, Staff.inDays(2));
        staff.item(meeting, "Storm damage");

        Answer refused = staff.publishAgenda(meeting).expect(422);
        assertThat(refused.problem()).isEqualTo("late-publication");
        assertThat(refused.field("source")).contains("Local Government Act 1972");
        assertThat(LocalDate.parse(refused.field("lastDayInTime"))).isBefore(LocalDate.now());
        assertThat(refused.field("whatToDo")).contains("shortNoticeReason");
        assertThat(platform.anonymous().get("/api/meetings/" + meeting).text()).doesNotContain("Storm damage");

        Map<String, String> reason = Map.of("shortNoticeReason", "The sea wall was breached last night.");
        staff.clerk()
                .post("/api/meetings/" + meeting + "/agenda/publication", reason)
                .expect(200);

        Answer published =
                platform.anonymous().get("/api/meetings/" + meeting + "/agenda").expect(200);
        assertThat(published.text()).contains("Storm damage", "The sea wall was breached last night.");
    }

    @Test
    void reschedulesAndCancelsAMeetingInTheOpen() {
        String meeting = staff.meeting(body, Staff.inDays(40));
        String path = "/api/meetings/" + meeting;
        Answer read = staff.clerk().get(path);

        staff.clerk()
                .patch(path, Map.of("startsAt", Staff.inDays(41)), read.etag())
                .expect(200);
        staff.clerk()
                .post(path + "/cancellation", Map.of("reason", "No business."))
                .expect(200);

        Answer seen = platform.anonymous().get(path).expect(200);
        assertThat(seen.field("status")).isEqualTo("cancelled");
        assertThat(seen.field("cancellationReason")).isEqualTo("No business.");
    }
}
