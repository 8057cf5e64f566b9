package org.moothall.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moothall.system.outside.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the examples keep of the meetings, and what the API shows of them, in the same words. */
record KeptCopy(Path directory) {

    private static final String ENDING = ".meeting";

    /**
     * @param version how far it is; the API counts changes to a draft agenda too, of which webhooks are not told
     * @param state what of it is public
     */
    record Kept(long version, List<String> state) {}

    /** All meetings in the copy, by their ids. */
    Map<String, Kept> meetings() {
        Map<String, Kept> meetings = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(it -> it.toString().endsWith(ENDING)).toList()) {
                String[] parts = Files.readString(file).split("\n", 2);
                JsonNode meeting = JsonMapper.shared().readTree(parts[1]);
                String id = file.getFileName().toString().replace(ENDING, "");
                meetings.put(id, new Kept(Long.parseLong(parts[0].split(" ")[0]), state(meeting, "itemId")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meetings;
    }

    /** A meeting as anybody may read it. */
    static Kept shownBy(Api api, String id) {
        JsonNode meeting = api.get("/api/meetings/" + id).expect(200).json();
        return new Kept(meeting.required("version").asLong(), state(meeting, "id"));
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
}
