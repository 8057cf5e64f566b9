package org.moothall.system;

import java.util.Map;
import java.util.UUID;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/**
 * Sends what should not be sent.
 *
 * @param coming a meeting that is yet to come, with a published agenda and circulated minutes
 * @param item the one item of that agenda
 */
record Sender(Platform platform, Staff staff, String body, String coming, String item) {

    static Sender withAPublishedAgenda(Platform platform) {
        Staff staff = Staff.of(platform);
        String body = staff.body("Locks Committee");
        String coming = staff.meeting(body, Staff.inDays(30));
        String item = staff.item(coming, "Lock keepers");
        staff.publishAgenda(coming).expect(200);
        staff.recordAttendance(coming);
        staff.circulate(coming).expect(200);
        return new Sender(platform, staff, body, coming, item);
    }

    Api anonymous() {
        return platform.anonymous();
    }

    String agenda() {
        return "/api/meetings/" + coming + "/agenda";
    }

    Map<String, Object> meeting(int days) {
        return Map.of("bodyId", body, "startsAt", Staff.inDays(days), "venue", "Lock House");
    }

    Answer post(String path, Map<String, ?> content) {
        return staff.clerk().post(path, content);
    }

    Answer attach(String fileName, byte[] content) {
        return staff.clerk().upload(agenda() + "/items/" + item + "/documents", fileName, content);
    }

    Answer hook(String target) {
        return subscribe("webhook", target);
    }

    Answer subscribe(String channel, String target) {
        return anonymous().post("/api/subscriptions", Map.of("channel", channel, "target", target));
    }

    Answer keyTwice() {
        String key = UUID.randomUUID().toString();
        Map<String, String> first = Map.of("name", "Weirs Committee", "kind", "committee");
        Map<String, String> second = Map.of("name", "Fords Committee", "kind", "committee");
        staff.clerk().post("/api/bodies", first, "Idempotency-Key", key).expect(201);
        return staff.clerk().post("/api/bodies", second, "Idempotency-Key", key);
    }

    Answer token(String token) {
        return platform.withToken(token).post("/api/bodies", Map.of("name", "Forged", "kind", "committee"));
    }

    ForgedTokens forged() throws Exception {
        return ForgedTokens.withTheKeyOf(platform.address(Part.PARTS).toString(), platform.home());
    }
}
