package org.moothall.minutes.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class RetentionApiIT {
    private static final String LONG_AGO = "2016-03-01T10:00:00Z";

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry metrics;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void publishedMinutesSayUntilWhenTheyAreOpenAndSoDoTheOtherRecordsOfTheMeeting() {
        String id = new Meetings(api).held();
        assertThat(api.get("/api/minutes/" + id, Role.CLERK).json().has("openUntil"))
                .isFalse();
        assertThat(api.get("/api/minutes/" + id + "/retention").status()).isEqualTo(404);
        new Written(api).publish(id);

        JsonNode minutes = api.get("/api/minutes/" + id).json();
        JsonNode records = api.get("/api/minutes/" + id + "/retention").json();

        assertThat(minutes.path("recordClass").asString()).isEqualTo("minutes");
        assertThat(minutes.path("openUntil").asString()).isEqualTo("2032-03-02");
        assertThat(minutes.path("id").asString()).isEqualTo(id);
        assertThat(records.path("heldOn").asString()).isEqualTo("2026-03-03");
        assertThat(records.at("/records")
                        .valueStream()
                        .map(one -> one.path("recordClass").asString() + " until "
                                + one.path("openUntil").asString()))
                .containsExactly(
                        "minutes until 2032-03-02",
                        "agenda until 2032-03-02",
                        "report until 2032-03-02",
                        "background-paper until 2030-03-02");
        assertThat(records.at("/records/3/source").asString()).contains("s.100D");
    }

    @Test
    void listsWhatHasPassedItsDateAndDeletesNothing() {
        String draft = heldLongAgo();
        String published = heldLongAgo();
        new Written(api).publish(published);
        String recent = new Meetings(api).held();
        new Written(api).publish(recent);

        List<String> minutes = passed("minutes");
        List<String> agendas = passed("agenda");

        assertThat(minutes).contains(published).doesNotContain(draft, recent);
        assertThat(agendas).contains(published, draft).doesNotContain(recent);
        assertThat(api.get("/api/minutes/" + published).json().path("openUntil").asString())
                .isEqualTo("2022-02-28");
        assertThat(gauge("minutes")).isEqualTo(minutes.size());
        assertThat(gauge("agenda")).isEqualTo(agendas.size());
    }

    @Test
    void knowsNoOtherClassOfRecords() {
        Api.Reply reply = api.get("/api/minutes/retention/passed?recordClass=webcast", Role.OPERATOR);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("background-paper");
    }

    private double gauge(String recordClass) {
        return metrics.get("minutes.retention.passed")
                .tag("class", recordClass)
                .gauge()
                .value();
    }

    /** Page by page, so that the cursor is tried as well. */
    private List<String> passed(String recordClass) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get(
                            "/api/minutes/retention/passed?limit=1&recordClass=" + recordClass + cursor, Role.CLERK)
                    .json();
            page.path("items").forEach(one -> ids.add(one.path("meetingId").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    private String heldLongAgo() {
        String id = "meeting-" + UUID.randomUUID();
        Meetings.tell("agenda-published", id, 3, LONG_AGO, "agenda-published");
        Awaitility.await().until(() -> api.get("/api/minutes/" + id, Role.CLERK).status() == 200);
        return id;
    }
}
