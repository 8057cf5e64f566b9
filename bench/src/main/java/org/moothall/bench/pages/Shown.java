package org.moothall.bench.pages;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the names in the list of pages stand for at a platform that runs; a name is left out where it has nothing of the kind. */
final class Shown {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Visitor clerk;
    private final Map<String, String> names = new HashMap<>();

    private Shown(Visitor clerk) {
        this.clerk = clerk;
    }

    static Map<String, String> at(Visitor clerk) throws IOException, InterruptedException {
        Shown shown = new Shown(clerk);
        shown.minutes();
        shown.meetings();
        shown.first("action", "/api/actions?limit=1");
        shown.first("officer-decision", "/api/decisions/officer?limit=1");
        return Map.copyOf(shown.names);
    }

    private void minutes() throws IOException, InterruptedException {
        JsonNode published = json("/api/minutes?status=published&limit=200").path("items");
        minutes("held", published, _ -> true);
        minutes("signed", published, one -> one.path("standing").asString("").equals("signed"));
        minutes("draft", json("/api/minutes?status=draft&limit=200").path("items"), _ -> true);
    }

    private void minutes(String name, JsonNode all, Predicate<JsonNode> wanted)
            throws IOException, InterruptedException {
        for (JsonNode one : (Iterable<JsonNode>) all.valueStream().filter(wanted)::iterator) {
            JsonNode item =
                    json("/api/minutes/" + one.path("meetingId").asString()).at("/items/0");
            if (!item.isMissingNode()) {
                named(name, one.path("meetingId").asString(), one);
                put(name + "-item", item.path("itemId").asString());
                String address = "/api/minutes/" + one.path("meetingId").asString() + "/items/"
                        + item.path("itemId").asString();
                put(
                        name + "-version",
                        json(address + "/versions").at("/versions/0/version").asString(""));
                put(name + "-motion", item.at("/motions/0/id").asString(""));
                return;
            }
        }
    }

    private void meetings() throws IOException, InterruptedException {
        JsonNode all = json("/api/meetings?limit=200").path("items");
        meeting("planned", all, "scheduled");
        meeting("coming", all, "agenda-published");
        meeting("cancelled", all, "cancelled");
    }

    private void meeting(String name, JsonNode all, String status) throws IOException, InterruptedException {
        JsonNode found = all.valueStream()
                .filter(one -> one.path("status").asString().equals(status))
                .findFirst()
                .orElse(null);
        if (found != null) {
            named(name, found.path("id").asString(), found);
            Stream<JsonNode> items = json("/api/meetings/" + found.path("id").asString())
                    .at("/agenda/items")
                    .valueStream();
            items.findFirst().ifPresent(item -> {
                put(name + "-item", item.path("id").asString());
                put(name + "-paper", item.at("/documents/0/id").asString(""));
            });
        }
    }

    private void first(String name, String list) throws IOException, InterruptedException {
        put(name, json(list).at("/items/0/id").asString(""));
    }

    private void named(String name, String id, JsonNode meeting) {
        put(name, id);
        put(
                name + "-day",
                OffsetDateTime.parse(meeting.path("startsAt").asString())
                        .atZoneSameInstant(LONDON)
                        .toLocalDate()
                        .toString());
        put(
                name + "-slug",
                meeting.path("bodyName").asString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            names.put("{" + name + "}", value);
        }
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = clerk.open(address);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
