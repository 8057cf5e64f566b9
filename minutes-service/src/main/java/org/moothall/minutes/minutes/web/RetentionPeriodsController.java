package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.retention.RecordClass;
import org.moothall.minutes.retention.RetentionDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How long the records of a meeting are open to inspection. */
@RestController
@Tag(name = "Record")
class RetentionPeriodsController {
    private final RetentionDesk retention;
    private final MinutesDesk minutes;

    RetentionPeriodsController(RetentionDesk retention, MinutesDesk minutes) {
        this.retention = retention;
        this.minutes = minutes;
    }

    record RetentionView(String meetingId, LocalDate heldOn, List<PeriodView> records) {}

    record PeriodView(String recordClass, LocalDate openUntil, String source) {}

    @GetMapping("/api/minutes/{meetingId}/retention")
    @Operation(
            summary = "Read until when the records of a meeting are open to inspection",
            description =
                    "For whoever may read the minutes. Each class of records with its last day and the law that sets it; the"
                            + " years begin with the date of the meeting.")
    RetentionView read(@PathVariable String meetingId, Caller caller) {
        Filed filed = minutes.find(meetingId, Readers.of(caller))
                .orElseThrow(() -> Problem.notFound("minutes", meetingId).raise());
        LocalDate heldOn =
                KnownMeeting.dayOf(filed.minutes().meeting().startsAt().toInstant());
        return new RetentionView(
                meetingId,
                heldOn,
                Arrays.stream(RecordClass.values())
                        .map(one -> new PeriodView(one.word(), retention.openUntil(one, heldOn), one.source()))
                        .toList());
    }
}
