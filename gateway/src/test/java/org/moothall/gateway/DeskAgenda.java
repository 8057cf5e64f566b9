package org.moothall.gateway;

import org.junit.jupiter.api.BeforeEach;

/** The desk with one meeting, whose agenda is a draft of three items. */
abstract class DeskAgenda extends DeskOnStubs {
    static final String SCRIPT = "\\\"><script>alert(1)</script>";
    static final String ROOFS = "{\"id\":\"i1\",\"number\":1,\"title\":\"Library roofs\",\"purpose\":\"To agree the"
            + " works\",\"exempt\":false,\"urgent\":false,"
            + "\"documents\":[{\"id\":\"d1\",\"title\":\"Survey.pdf\",\"mediaType\":\"application/pdf\",\"size\":2400000,\"href\":\"/api/documents/d1\"}]}";
    static final String SALE = "{\"id\":\"i2\",\"number\":2,\"title\":\"CANARY"
            + " sale\",\"exempt\":true,\"exemptParagraph\":\"3\",\"exemptReason\":\"paragraph"
            + " 3\",\"urgent\":false,\"documents\":[]}";
    static final String BENCHES =
            "{\"id\":\"i3\",\"number\":3,\"title\":\"Benches\",\"exempt\":false,\"urgent\":false,\"documents\":[]}";

    @BeforeEach
    void aDraftWithThreeItems() throws Exception {
        draft("\"7\"", ROOFS, SALE, BENCHES);
        preview(true);
        answer(
                "GET /api/subscriptions/reach",
                "{\"channels\":[{\"channel\":\"email\",\"sure\":12,\"byKeyword\":3},{\"channel\":\"webhook\",\"sure\":1,\"byKeyword\":0}]}");
        signIn();
    }

    static String[] order(String name, String value, String... places) {
        return new String[] {
            "seen", "\"7\"", name, value, "item", "i1", "place", places[0], "item", "i2", "place", places[1], "item",
            "i3", "place", places[2]
        };
    }

    void draft(String etag, String... items) {
        answer(
                "GET /api/meetings/m1",
                meeting("scheduled", "{\"published\":false,\"items\":[%s]}".formatted(String.join(",", items))),
                etag);
    }

    void published() {
        answer(
                "GET /api/meetings/m1",
                meeting(
                        "agenda-published",
                        "{\"published\":true,\"publishedAt\":\"2099-11-20T09:00:00Z\",\"items\":[%s]}"
                                .formatted(ROOFS)),
                "\"7\"");
    }

    static String meeting(String status, String agenda) {
        return """
            {"id":"m1","version":7,"bodyId":"b1","bodyName":"Libraries Panel","startsAt":"2099-12-02T10:00:00Z",
             "venue":"County Hall","status":"%s","historical":false,"kind":"ordinary","agenda":%s}\
            """.formatted(status, agenda);
    }

    void preview(boolean inTime) {
        answer("GET /api/meetings/m1/agenda/publication", """
            {"published":false,"inTime":%s,"lastDayInTime":"2099-11-24","clearDaysRequired":5,
             "rule":"The agenda must be open for at least five clear days.","source":"Local Government Act 1972, s.100A(6)",
             "forThePublic":{"published":false,"items":[
              {"id":"i1","number":1,"title":"Library roofs","exempt":false,"urgent":false,"documents":[]},
              {"id":"i2","number":2,"title":"Item to be considered in private","exempt":true,"urgent":false,"documents":[]}]}}\
            """.formatted(inTime), "\"7\"");
    }
}
