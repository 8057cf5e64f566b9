package org.moothall.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.moothall.system.outside.Answer;

/** A clerk who plans, moves, cancels and publishes at random, the same way each time for the same seed. */
final class BusyOffice {

    private final Staff staff;
    private final String body;
    private final Random random;
    private final List<String> all = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();

    BusyOffice(Staff staff, String body, Random random) {
        this.staff = staff;
        this.body = body;
        this.random = random;
    }

    /** Does so many things, each of which is an event that everybody may be told of. */
    void work(int things) {
        for (int thing = 0; thing < things; thing++) {
            doSomething();
        }
    }

    List<String> meetings() {
        return List.copyOf(all);
    }

    private void doSomething() {
        int kind = random.nextInt(10);
        if (standing.size() < 3 || kind < 3) {
            schedule();
        } else if (kind < 6) {
            move(any(standing));
        } else if (kind < 9 && !drafts.isEmpty()) {
            publish(any(drafts));
        } else {
            cancel(any(standing));
        }
    }

    private void schedule() {
        String meeting = staff.meeting(body, Staff.inDays(30 + random.nextInt(60)));
        all.add(meeting);
        drafts.add(meeting);
        standing.add(meeting);
    }

    private void move(String meeting) {
        String path = "/api/meetings/" + meeting;
        Answer read = staff.clerk().get(path).expect(200);
        Map<String, ?> change =
                Map.of("startsAt", Staff.inDays(30 + random.nextInt(60)), "venue", "Room " + random.nextInt(1000));
        staff.clerk().patch(path, change, read.etag()).expect(200);
    }

    private void publish(String meeting) {
        for (int item = random.nextInt(3); item >= 0; item--) {
            staff.item(meeting, "Business " + random.nextInt(1000));
        }
        staff.item(meeting, "Tenders", Map.of("exemptReason", "Paragraph 3: affairs of bidders"));
        staff.publishAgenda(meeting).expect(200);
        drafts.remove(meeting);
    }

    private void cancel(String meeting) {
        Map<String, ?> reason = Map.of("reason", "Reason " + random.nextInt(1000));
        staff.clerk().post("/api/meetings/" + meeting + "/cancellation", reason).expect(200);
        drafts.remove(meeting);
        standing.remove(meeting);
    }

    private String any(List<String> meetings) {
        return meetings.get(random.nextInt(meetings.size()));
    }
}
