package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.moothall.system.outside.Answer;

/**
 * A clerk who plans, moves, corrects, publishes, takes papers back and cancels at random, the same way each time for the same
 * seed.
 */
final class BusyOffice {

    private final Staff staff;
    private final String body;
    private final Random random;
    private final boolean everything;
    private final List<String> all = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();

    private BusyOffice(Staff staff, String body, Random random, boolean everything) {
        this.staff = staff;
        this.body = body;
        this.random = random;
        this.everything = everything;
    }

    /** All that there is to tell of meetings. */
    static BusyOffice withEverything(Staff staff, String body, Random random) {
        return new BusyOffice(staff, body, random, true);
    }

    /** Only what webhooks are called for. */
    static BusyOffice withNews(Staff staff, String body, Random random) {
        return new BusyOffice(staff, body, random, false);
    }

    /** Does so many things, each of which is an event at least. */
    void work(int things) {
        for (int thing = 0; thing < things; thing++) {
            doSomething();
        }
    }

    List<String> meetings() {
        return List.copyOf(all);
    }

    private void doSomething() {
        int kind = random.nextInt(everything ? 14 : 10);
        if (standing.size() < 3 || kind < 3) {
            schedule();
        } else if (kind < 6) {
            move(any(standing));
        } else if (kind < 9 && !drafts.isEmpty()) {
            publish(any(drafts));
        } else if (kind < 10) {
            cancel(any(standing));
        } else if (kind < 11 || papers.isEmpty()) {
            correctKind(any(standing));
        } else if (kind < 12) {
            showOnline(any(standing));
        } else {
            takeBackOrPutBack(any(papers));
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
        for (int more = random.nextInt(3); more >= 0; more--) {
            String item = staff.item(meeting, "Business " + random.nextInt(1000));
            papers.add(paper("/api/meetings/" + meeting + "/agenda/items/" + item + "/documents"));
        }
        staff.item(meeting, "Tenders", Map.of("exemptReason", "Paragraph 3: affairs of bidders"));
        staff.publishAgenda(meeting).expect(200);
        drafts.remove(meeting);
    }

    private String paper(String documents) {
        return documents + "/"
                + staff.clerk()
                        .upload(documents, "report.txt", "The business is in hand.".getBytes(UTF_8))
                        .expect(201)
                        .field("id");
    }

    private void correctKind(String meeting) {
        String path = "/api/meetings/" + meeting;
        Answer read = staff.clerk().get(path).expect(200);
        String other = read.field("kind").equals("ordinary") ? "extraordinary" : "ordinary";
        staff.clerk().put(path + "/kind", Map.of("kind", other), read.etag()).expect(200);
    }

    private void showOnline(String meeting) {
        String path = "/api/meetings/" + meeting;
        Map<String, ?> webcast = Map.of("address", "https://watch.wealdshire.example/" + random.nextInt(1000));
        staff.clerk()
                .put(
                        path + "/webcast",
                        webcast,
                        staff.clerk().get(path).expect(200).etag())
                .expect(200);
    }

    private void takeBackOrPutBack(String paper) {
        String withdrawal = paper + "/withdrawal";
        if (withdrawn.add(paper)) {
            staff.clerk()
                    .post(withdrawal, Map.of("reason", "Reason " + random.nextInt(1000)))
                    .expect(200);
        } else {
            withdrawn.remove(paper);
            String meeting = paper.substring(0, paper.indexOf("/agenda"));
            staff.clerk()
                    .delete(withdrawal, staff.clerk().get(meeting).expect(200).etag())
                    .expect(204);
        }
    }

    private void cancel(String meeting) {
        Map<String, ?> reason = Map.of("reason", "Reason " + random.nextInt(1000));
        staff.clerk().post("/api/meetings/" + meeting + "/cancellation", reason).expect(200);
        drafts.remove(meeting);
        standing.remove(meeting);
        papers.removeIf(paper -> paper.contains(meeting));
    }

    private String any(List<String> meetings) {
        return meetings.get(random.nextInt(meetings.size()));
    }
}
