package org.moothall.local.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.local.demo.DemoData.Asked;
import org.moothall.local.demo.DemoData.Minuted;
import org.moothall.local.demo.DemoData.Planned;
import org.moothall.local.demo.DemoData.Stage;
import org.moothall.local.demo.Gateway.Answer;
import org.moothall.local.settings.PlainFailure;

/** Writes the minutes of one meeting, once the platform has opened them by itself, and follows the actions up. */
final class MinutesLoad {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Register register;
    private final Calendar calendar;
    private final Ledger ledger;
    private final Gateway gateway;

    MinutesLoad(Register register, Calendar calendar, Ledger ledger, Gateway gateway) {
        this.register = register;
        this.calendar = calendar;
        this.ledger = ledger;
        this.gateway = gateway;
    }

    void load(String key, String meeting, Planned planned) {
        var path = "/api/minutes/" + meeting;
        ledger.step(key + ".attendance", () -> {
            gateway.put(
                    "clerk",
                    path + "/attendance",
                    attendance(planned),
                    awaitMinutes(path).etag());
        });
        for (var i = 0; i < planned.items().size(); i++) {
            var minuted = planned.items().get(i).minutes();
            if (minuted != null) {
                write(key, path, i, minuted);
            }
        }
        stage(key, path, "circulation", "clerk");
        if (planned.stage().reaches(Stage.MINUTES_PUBLISHED)) {
            stage(key, path, "approval", "chair");
            stage(key, path, "publication", "clerk");
            planned.items().stream()
                    .map(DemoData.Business::minutes)
                    .flatMap(it -> it == null ? Stream.empty() : orNone(it.actions()).stream())
                    .forEach(action -> follow(key, meeting, action));
        }
    }

    private void write(String key, String path, int position, Minuted minuted) {
        ledger.step(key + ".minutes." + position, () -> {
            var now = awaitMinutes(path);
            var item = now.body()
                    .required("items")
                    .required(position)
                    .required("itemId")
                    .asString();
            gateway.put("clerk", path + "/items/" + item, content(minuted), now.etag());
        });
    }

    private void stage(String key, String path, String stage, String role) {
        ledger.step(key + "." + stage, () -> {
            gateway.post(role, path + "/" + stage, Map.of(), key + "." + stage);
        });
    }

    private void follow(String key, String meeting, Asked action) {
        if (action.status() == null) {
            return;
        }
        ledger.step(key + ".action." + Integer.toHexString(action.text().hashCode()), () -> {
            var id = await("the action '" + action.text() + "'", () -> actionId(meeting, action.text()));
            var path = "/api/actions/" + id;
            var report = new LinkedHashMap<String, String>();
            report.put("status", action.status());
            if (action.note() != null) {
                report.put("note", action.note());
            }
            gateway.patch("clerk", path, report, gateway.look("clerk", path).etag());
        });
    }

    private @Nullable String actionId(String meeting, String text) {
        var list = gateway.look("clerk", "/api/actions?meetingId=" + meeting).body();
        return list.path("items")
                .valueStream()
                .filter(it -> it.path("text").asString("").equals(text))
                .map(it -> it.required("id").asString())
                .findFirst()
                .orElse(null);
    }

    /** The minutes open when the event of the agenda's publication has arrived, which takes a moment. */
    private Answer awaitMinutes(String path) {
        return await("minutes at " + path, () -> {
            var answer = gateway.look("clerk", path);
            return answer.found() ? answer : null;
        });
    }

    private static <T> T await(String what, Supplier<@Nullable T> look) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            var found = look.get();
            if (found != null) {
                return found;
            }
            pause();
        }
        throw new PlainFailure("Waited %d s for %s in vain".formatted(PATIENCE.toSeconds(), what));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted", e);
        }
    }

    private Map<String, Object> attendance(Planned planned) {
        var there = planned.attendance();
        return there == null
                ? Map.of("present", List.of())
                : Map.of(
                        "present", register.attendees(there.present()),
                        "apologies", register.attendees(there.apologies()),
                        "inAttendance", register.attendees(there.inAttendance()));
    }

    private Map<String, Object> content(Minuted minuted) {
        return Map.of(
                "paragraphs", orNone(minuted.paragraphs()),
                "points", orNone(minuted.points()),
                "decisions", orNone(minuted.decisions()),
                "actions", orNone(minuted.actions()).stream().map(this::asked).toList());
    }

    private Map<String, Object> asked(Asked action) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("owner", action.owner());
        asked.put("text", action.text());
        if (action.dueWeek() != null) {
            asked.put("due", calendar.inWeek(action.dueWeek()).toString());
        }
        return asked;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
