package org.moothall.system.faults;

import java.util.ArrayList;
import java.util.List;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;
import tools.jackson.databind.JsonNode;

/** Reads a list to its end. */
final class Pages {

    private Pages() {}

    /** @param path with a question mark in it */
    static List<JsonNode> of(Api api, String path) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api.get(path + "&limit=200" + cursor).expect(200);
            all.addAll(page.items(_ -> true));
            String next = page.json().path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return all;
    }
}
