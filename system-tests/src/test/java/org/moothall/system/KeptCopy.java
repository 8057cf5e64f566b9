package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.system.outside.Api;
import org.moothall.system.outside.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the examples keep of the meetings, and what the API shows of them, in the same words. */
record KeptCopy(Path directory) {

    private static final String ENDING = ".meeting";
    private static final String PLACE = "read-";

    /**
     * @param version how far it is; the API counts changes to a draft agenda too, of which webhooks are not told
     * @param state what of it is public
     * @param more what of it is public and may change without a call to a webhook
     */
    record Kept(long version, List<String> state, List<String> more) {}

    /** All meetings in the copy, by their ids. */
    Map<String, Kept> meetings() {
        Map<String, Kept> meetings = new TreeMap<>();
        for (Path file : files("*" + ENDING)) {
            if (file.getFileName().toString().startsWith(Topics.BY_MISTAKE)) {
                // Of another test, on the topic but no meeting: whoever reads it has no way to know.
                continue;
            }
            String[] parts = text(file).split("\n", 2);
            JsonNode meeting = JsonMapper.shared().readTree(parts[1]);
            String id = file.getFileName().toString().replace(ENDING, "");
            long version = Long.parseLong(parts[0].split(" ")[0]);
            meetings.put(id, new Kept(version, state(meeting, "itemId"), more(meeting, "/webcast/link", "documentId")));
        }
        return meetings;
    }

    /** How far it has read in each partition. */
    Map<Integer, Long> places() {
        Map<Integer, Long> places = new TreeMap<>();
        for (Path file : files(PLACE + "*")) {
            String partition = file.getFileName().toString().substring(PLACE.length());
            places.put(Integer.parseInt(partition), Long.parseLong(text(file).strip()));
        }
        return places;
    }

    void forgetPlaces() {
        files(PLACE + "*").forEach(file -> assertThat(file.toFile().delete()).isTrue());
    }

    private List<Path> files(String pattern) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, pattern)) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A meeting as anybody may read it. */
    static Kept shownBy(Api api, String id) {
        JsonNode meeting = api.get("/api/meetings/" + id).expect(200).json();
        return new Kept(
                meeting.required("version").asLong(), state(meeting, "id"), more(meeting, "/webcast/address", "id"));
    }

    private static List<String> state(JsonNode meeting, String itemId) {
        List<String> state = new ArrayList<>();
        for (String name :
                List.of("bodyId", "bodyName", "startsAt", "venue", "status", "historical", "cancellationReason")) {
            state.add(name + " " + meeting.path(name).asString("-"));
        }
        for (JsonNode item : meeting.path("agenda").path("items")) {
            state.add("%s %s, exempt %s"
                    .formatted(
                            item.required(itemId).asString(),
                            item.required("title").asString(),
                            item.required("exempt").asBoolean()));
        }
        return state;
    }

    private static List<String> more(JsonNode meeting, String webcast, String documentId) {
        List<String> more = new ArrayList<>(List.of(
                "kind " + meeting.path("kind").asString("ordinary"),
                "webcast " + meeting.at(webcast).asString("-")));
        for (JsonNode item : meeting.path("agenda").path("items")) {
            more.add("papers " + item.path("documents").findValuesAsString(documentId));
        }
        return more;
    }
}
