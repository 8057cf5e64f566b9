package org.moothall.gateway;

/** An import as minutes-service answers with it, and what was said of it. */
final class ImportedPages {
    static final String POINT =
            "The towpath is dark. The Lamp Warden agreed to mend the lantern & to report <b>soon</b>.";

    private ImportedPages() {}

    /** One paragraph, one point in which a decision and an action lie over each other, a vote and its mover. */
    static String page(String more) {
        return "{" + read("i1") + more + "}";
    }

    static String whole() {
        return "{"
                + read("w1")
                + ",\"meetingId\":\"m1\",\"foundAttendance\":{\"present\":[{\"name\":\"A Oak\",\"role\":\"Chair\"}],\"apologies\":[],"
                + "\"inAttendance\":[]},\"foundItems\":[{\"number\":\"7.\",\"itemId\":\"it1\",\"read\":{"
                + read("w1")
                + "}},{\"number\":\"8.\",\"read\":{"
                + read("w1")
                + "}}]}";
    }

    private static String read(String id) {
        return """
            "id":"%s","mediaType":"text/plain","title":"Lanterns on the towpath","paragraphs":["The Panel met."],"points":["%s"],
            "pointsAfterParagraph":1,
            "actions":[{"owner":"Lamp Warden","text":"mend the lantern","dueAsWritten":"soon","evidence":{"point":0,"start":21,"end":87},"certainty":"certain"}],
            "decisions":[{"verdict":"agreed","text":"The Lamp Warden agreed","evidence":{"point":0,"start":0,"end":43},"certainty":"doubted"}],
            "possibleActions":[{"text":"The towpath is dark.","evidence":{"point":0,"start":0,"end":20},"certainty":"possible"}],
            "possibleDecisions":[],
            "foundVotes":[{"on":"amendment","result":"lost","manner":"named","counts":{"yes":1,"no":2},
              "voters":[{"name":"Cllr Wick","option":"no"}],"evidence":[{"paragraph":0,"start":0,"end":3},{"paragraph":0,"start":4,"end":9}]}],
            "foundMovers":[{"mover":"Cllr Wick","seconder":"Cllr Flint","on":"amendment","evidence":{"paragraph":0,"start":0,"end":14}}],
            "supportingDocuments":[{"title":"Lantern survey","size":"2 MB"}],
            "warnings":[{"code":"owner-unnamed","message":"The page does not say here who is to do it","where":"point 1"},
              {"code":"suspicious-characters","message":"Control characters stand on the page","where":"block 1"},
              {"code":"missing-minutes-label","message":"No label says where the minutes begin","where":"page"}],
            "blocks":[{"kind":"furniture","marker":"","text":"Skip to content"},{"kind":"title","marker":"","text":"Lanterns on the towpath"},
              {"kind":"paragraph","marker":"","text":"The Panel met.","index":0},{"kind":"point","marker":"·","text":"%s","index":0}]
            """.formatted(id, POINT, POINT);
    }

    static String review(long version, String judgements, String more) {
        return """
            {"importId":"i1","version":%d,"judgements":[%s],"undecided":["title-1","vote-1"],
             "accepted":{"paragraphs":["The Panel met."],"points":[],"pointsAfterParagraph":null,
               "decisions":[{"verdict":"agreed","text":"The Lamp Warden agreed"}],
               "actions":[{"owner":"Lamp Warden","text":"mend the lantern","due":"2027-01-15"}]}%s}
            """.formatted(version, judgements, more);
    }

    static String nothingAccepted() {
        return """
            {"importId":"i1","version":0,"judgements":[],"undecided":["title-1"],
             "accepted":{"paragraphs":[],"points":[],"decisions":[],"actions":[]}}
            """;
    }

    static String taken(String findings) {
        return "{\"meetingId\":\"m1\",\"itemId\":\"it1\",\"at\":\"2026-11-26T09:00:00Z\",\"by\":\"Priya Nandakumar\",\"findings\":["
                + findings + "],\"warnings\":[]}";
    }

    /** Of the items the first is blank, and a clerk has written under the second. */
    static String draft() {
        return """
            {"id":"m1","meetingId":"m1","bodyId":"b1","bodyName":"Lanterns Panel","startsAt":"2026-11-20T10:00:00Z","status":"draft","version":7,
             "items":[{"itemId":"it1","number":1,"title":"Lanterns on the Towpath","exempt":false,"paragraphs":[],"points":[],"decisions":[],
               "actions":[],"motions":[]},
              {"itemId":"it2","number":2,"title":"Work programme","exempt":false,"paragraphs":["Written by hand"],"points":[],"decisions":[],
               "actions":[],"motions":[]}]}
            """;
    }

    static String drafts() {
        return "{\"items\":[" + draft() + "]}";
    }
}
