package org.moothall.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The council of the demo as its resource file tells it. Weeks count from the day of the load, so that it never grows old. */
record DemoData(List<NamedBody> bodies, List<Seated> members, List<Planned> meetings) {

    private static final String FILE = "/demo/wealdshire.json";

    record NamedBody(String key, String name, String kind) {}

    /** @param seats role by the key of the body */
    record Seated(String key, String name, Map<String, String> seats) {}

    record Planned(
            String key,
            String body,
            int week,
            DayOfWeek day,
            LocalTime time,
            String venue,
            boolean historical,
            Stage stage,
            @Nullable String cancellation,
            @Nullable Present attendance,
            List<Business> items) {}

    record Present(List<String> present, List<String> apologies, List<String> inAttendance) {}

    record Business(
            String title,
            @Nullable String purpose,
            @Nullable String exemptReason,
            @Nullable Minuted minutes) {}

    record Minuted(
            @Nullable List<String> paragraphs,
            @Nullable List<String> points,
            @Nullable List<Decided> decisions,
            @Nullable List<Asked> actions) {}

    record Decided(String verdict, String text) {}

    record Asked(
            String owner,
            String text,
            @Nullable Integer dueWeek,
            @Nullable String status,
            @Nullable String note) {}

    /** How far a meeting has come; each stage has the ones before it behind it. */
    enum Stage {
        DRAFT,
        CANCELLED,
        AGENDA_PUBLISHED,
        MINUTES_CIRCULATED,
        MINUTES_PUBLISHED;

        boolean reaches(Stage other) {
            return compareTo(other) >= 0;
        }
    }

    static DemoData read() {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream file = DemoData.class.getResourceAsStream(FILE)) {
            return mapper.readValue(file, DemoData.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
