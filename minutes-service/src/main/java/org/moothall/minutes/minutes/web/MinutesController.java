package org.moothall.minutes.minutes.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.MinutesQuery;
import org.moothall.minutes.minutes.Status;
import org.moothall.minutes.retention.RecordClass;
import org.moothall.minutes.retention.RetentionDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading minutes; who may not know of them is answered as if there were none. */
@RestController
@RequestMapping("/api/minutes")
@Tag(name = "Minutes", description = "The minutes of each meeting, from draft to published record")
class MinutesController {
    private final MinutesDesk desk;
    private final RetentionDesk retention;

    MinutesController(MinutesDesk desk, RetentionDesk retention) {
        this.desk = desk;
        this.retention = retention;
    }

    /** Minutes with the class of record that they are and, once they are published, until when they are open. */
    record RecordView(
            @JsonUnwrapped MinutesView minutes,
            String recordClass,
            @Nullable LocalDate openUntil) {}

    @GetMapping
    @Operation(summary = "List minutes", description = "Anonymous callers see published minutes only.")
    ResponseEntity<Page<MinutesSummary>> list(
            @RequestParam @Nullable String bodyId,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable Instant modifiedSince,
            PageRequest page,
            Caller caller) {
        MinutesQuery query = new MinutesQuery(bodyId, statuses(status), modifiedSince, page.after(), page.limit() + 1);
        List<MinutesSummary> found = desk.list(query, Readers.of(caller)).stream()
                .map(MinutesSummary::of)
                .toList();
        return Page.response(found, page, MinutesSummary::id);
    }

    @GetMapping("/{meetingId}")
    @Operation(
            summary = "Read the minutes of a meeting",
            description = "The ETag is their version. Published minutes say until when they are open to inspection.")
    ResponseEntity<RecordView> read(@PathVariable String meetingId, Caller caller) {
        Audience audience = Readers.of(caller);
        Filed filed = desk.find(meetingId, audience)
                .orElseThrow(() -> Problem.notFound("minutes", meetingId).raise());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(filed.version()))
                .body(record(filed, audience));
    }

    private RecordView record(Filed filed, Audience audience) {
        Minutes minutes = filed.minutes();
        LocalDate heldOn = KnownMeeting.dayOf(minutes.meeting().startsAt().toInstant());
        LocalDate openUntil =
                minutes.stage().status() == Status.PUBLISHED ? retention.openUntil(RecordClass.MINUTES, heldOn) : null;
        return new RecordView(MinutesView.of(filed, audience), RecordClass.MINUTES.word(), openUntil);
    }

    private static Set<Status> statuses(@Nullable String status) {
        if (status == null) {
            return EnumSet.allOf(Status.class);
        }
        return Set.of(Status.ofWord(status)
                .orElseThrow(() -> Problem.invalid("There is no such status of minutes")
                        .field("status", "must be one of draft, circulated, approved, published")
                        .raise()));
    }
}
