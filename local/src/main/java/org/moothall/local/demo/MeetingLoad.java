package org.moothall.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.local.demo.DemoData.Business;
import org.moothall.local.demo.DemoData.Planned;
import org.moothall.local.demo.DemoData.Stage;

/** Brings one meeting of the demo as far as it is to come. */
final class MeetingLoad {

    private final Register register;
    private final Calendar calendar;
    private final Ledger ledger;
    private final Gateway gateway;
    private final MinutesLoad minutes;

    MeetingLoad(Register register, Calendar calendar, Ledger ledger, Gateway gateway) {
        this.register = register;
        this.calendar = calendar;
        this.ledger = ledger;
        this.gateway = gateway;
        this.minutes = new MinutesLoad(register, calendar, ledger, gateway);
    }

    void load(Planned meeting) {
        var key = "meeting." + meeting.key();
        var id = ledger.step(
                key,
                () -> gateway.post("clerk", "/api/meetings", scheduled(meeting), key)
                        .required("id")
                        .asString());
        for (var i = 0; i < meeting.items().size(); i++) {
            var item = meeting.items().get(i);
            command(key + ".item." + i, "/api/meetings/" + id + "/agenda/items", proposed(item));
        }
        if (meeting.stage() == Stage.CANCELLED) {
            var reason =
                    Map.of("reason", Objects.requireNonNull(meeting.cancellation(), "a cancellation has a reason"));
            command(key + ".cancellation", "/api/meetings/" + id + "/cancellation", reason);
        }
        if (meeting.stage().reaches(Stage.AGENDA_PUBLISHED)) {
            command(key + ".agenda", "/api/meetings/" + id + "/agenda/publication", Map.of());
        }
        if (meeting.stage().reaches(Stage.MINUTES_CIRCULATED)) {
            minutes.load(key, id, meeting);
        }
    }

    private void command(String key, String path, Object body) {
        ledger.step(key, () -> {
            gateway.post("clerk", path, body, key);
        });
    }

    private Map<String, Object> scheduled(Planned meeting) {
        var body = new LinkedHashMap<String, Object>();
        body.put("bodyId", register.body(meeting.body()));
        body.put(
                "startsAt",
                calendar.at(meeting.week(), meeting.day(), meeting.time()).toString());
        body.put("venue", meeting.venue());
        if (meeting.historical()) {
            body.put("historical", true);
        }
        return body;
    }

    private static Map<String, Object> proposed(Business item) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", item.title());
        putIfGiven(body, "purpose", item.purpose());
        putIfGiven(body, "exemptReason", item.exemptReason());
        return body;
    }

    private static void putIfGiven(Map<String, Object> body, String name, @Nullable String value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
