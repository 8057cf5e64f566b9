package org.moothall.gateway;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages that anybody may open, and what stub services answer for them. */
final class PublicPages {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("held", "m1"),
            entry("held-day", "2026-03-03"),
            entry("held-slug", "cabinet"),
            entry("held-item", "i1"),
            entry("signed", "m1"),
            entry("signed-day", "2026-03-03"),
            entry("signed-slug", "cabinet"),
            entry("planned-day", "2026-03-03"),
            entry("planned-slug", "cabinet"),
            entry("coming-day", "2026-03-03"),
            entry("coming-slug", "cabinet"),
            entry("coming-item", "i1"),
            entry("sitting-day", "2026-03-03"),
            entry("sitting-slug", "cabinet"),
            entry("cancelled-day", "2026-03-03"),
            entry("cancelled-slug", "cabinet"),
            entry("officer-decision", "o1"),
            entry("action", "a1"),
            entry("subscription", "s1"),
            entry("subscription-token", "t"));

    private static final int FULL = 20;

    private PublicPages() {}

    /** Their addresses. */
    static List<String> all() {
        return opened(status -> status != 302);
    }

    /** The addresses of those that show what they are there for. */
    static List<String> shown() {
        return opened(status -> status == 200);
    }

    private static List<String> opened(IntPredicate status) {
        return EveryPage.all().stream()
                .filter(page -> page.isForAnyone() && page.isOpened() && status.test(page.status()))
                .map(page -> page.filled(KNOWN))
                .distinct()
                .toList();
    }

    static void answeredBy(Answering meetings, Answering minutes, Answering notifications) {
        meetings.found(
                        "/api/bodies",
                        "{\"items\":[{\"id\":\"b0\",\"name\":\"Cabinet\",\"kind\":\"cabinet\"},"
                                + many("{\"id\":\"b%1$d\",\"name\":\"Committee %1$d\"}", 60) + "]}")
                .found("/api/members", "{\"items\":[]}")
                .found(
                        "/api/meetings",
                        "{\"items\":[" + meeting("m1", "Cabinet", "") + ","
                                + many(meeting("n%1$d", "Committee %1$d", ""), FULL) + "]}")
                .found("/api/meetings/m1", meeting("m1", "Cabinet", """
                ,"agenda":{"published":true,"publishedAt":"2026-02-20T09:00:00Z","items":[%s]}""".formatted(many("""
                {"id":"i%1$d","number":%1$d,"title":"Roads of district %1$d","exempt":false,"urgent":false,"documents":[]}""", FULL))));
        minutes.found("/api/decisions", list("""
                {"id":"d%1$d","meetingId":"m1","itemId":"i1","bodyName":"Cabinet","verdict":"RESOLVED","keyDecision":true,
                 "text":"that road %1$d be gritted","decidedAt":"2026-10-12T10:30:00+01:00","reasons":"It is cold."}"""))
                .found("/api/decisions/call-ins", list("""
                {"decisionId":"d%1$d","meetingId":"m1","itemId":"i1","bodyName":"Cabinet","keyDecision":true,"status":"open-to-call-in",
                 "publishedAt":"2026-10-14T09:00:00Z","windowClosesAt":"2026-10-21T23:00:00Z"}"""))
                .found("/api/decisions/officer", list(officer("o%1$d")))
                .found("/api/decisions/officer/o1", officer("o1"))
                .found("/api/actions", list(action("a%1$d")))
                .found("/api/actions/a1", action("a1"))
                .found(
                        "/api/search",
                        "{\"items\":[" + many("""
                {"kind":"minute","title":"Roads","meeting":{"id":"m%1$d","bodyName":"Cabinet","startsAt":"2026-10-12T09:30:00Z"},
                 "itemId":"i1","link":"/api/minutes/m1","access":"public","fragments":{"title":"<mark>Roads</mark>","text":"Salt"}}""", 10)
                                + "],\"next\":\"n\",\"total\":{\"count\":99,\"exact\":true},\"complete\":true,\"facets\":{\"kinds\":[],\"years\":[],"
                                + "\"bodies\":["
                                + many("{\"value\":\"b%1$d\",\"name\":\"Committee %1$d\",\"count\":3}", FULL) + "]}}")
                .found("/api/search/suggestions", "{\"completions\":[]}")
                .found("/api/minutes/m1", """
                {"meetingId":"m1","bodyName":"Cabinet","startsAt":"2026-03-03T10:00:00Z","status":"published",
                 "publishedAt":"2026-03-11T09:00:00Z","items":[%s]}""".formatted(many("""
                {"itemId":"i%1$d","number":%1$d,"title":"Roads of district %1$d","exempt":false,
                 "paragraphs":["It was cold there."],"points":[],"urgent":false}""", FULL)))
                .found("/api/minutes/m1/proof", "{\"revisions\":[" + many("""
                {"number":%1$d,"at":"2026-03-11T09:00:00Z","cause":"published","digest":"0123456789abcdef"}""", 3) + "]}")
                .found("/api/minutes/m1/revisions/1/diff/2", "{\"from\":1,\"to\":2,\"items\":[],\"elsewhere\":[]}")
                .found("/api/minutes/m1/revisions/2/diff/3", "{\"from\":2,\"to\":3,\"items\":[],\"elsewhere\":[]}");
        notifications
                .found("/api/subscriptions/s1/confirmation", "{\"id\":\"s1\",\"status\":\"confirmed\"}")
                .found("/api/subscriptions/s1/filter", """
                {"id":"s1","version":2,"channel":"email","target":"j***@example.org","status":"confirmed","filter":
                 {"bodies":[],"events":[],"keywords":[]}}""");
    }

    private static String meeting(String id, String body, String more) {
        return """
                {"id":"%s","bodyId":"b0","bodyName":"%s","startsAt":"2026-03-03T10:00:00Z","venue":"Town Hall",
                 "status":"agenda-published","modifiedAt":"2026-03-01T09:00:00Z"%s}""".formatted(id, body, more);
    }

    private static String officer(String id) {
        return """
                {"id":"%s","status":"published","takenOn":"2026-10-01","decidedBy":"Director of Highways","decision":"To buy salt",
                 "authority":{"kind":"express","source":"Cabinet"},"reasons":"Winter is near.","keepUntil":"2032-10-01"}""".formatted(id);
    }

    private static String action(String id) {
        return """
                {"id":"%s","meetingId":"m1","itemId":"i1","bodyId":"b1","bodyName":"Cabinet","owner":"Director of Highways",
                 "text":"Count the salt","due":"2026-10-02","status":"open","overdue":true,"createdAt":"2026-09-20T10:00:00Z",
                 "modifiedAt":"2026-09-20T10:00:00Z"}""".formatted(id);
    }

    private static String list(String entry) {
        return "{\"items\":[" + many(entry, FULL) + "],\"next\":\"n\"}";
    }

    private static String many(String entry, int times) {
        return IntStream.rangeClosed(1, times).mapToObj(entry::formatted).collect(Collectors.joining(","));
    }
}
