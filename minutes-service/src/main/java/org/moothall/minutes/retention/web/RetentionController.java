package org.moothall.minutes.retention.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.minutes.retention.HeldMeeting;
import org.moothall.minutes.retention.RecordClass;
import org.moothall.minutes.retention.RetentionDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which records are open to inspection no more. */
@RestController
@RequestMapping("/api/minutes")
@Tag(name = "Record")
class RetentionController {
    private final RetentionDesk desk;

    RetentionController(RetentionDesk desk) {
        this.desk = desk;
    }

    record PassedView(
            String meetingId,
            String bodyId,
            String bodyName,
            LocalDate heldOn,
            String recordClass,
            LocalDate openUntil) {}

    @GetMapping("/retention/passed")
    @Operation(
            summary = "List the meetings whose records have passed their date",
            description =
                    "Roles: clerk, operator. recordClass is minutes, agenda, report or background-paper. Nothing is deleted:"
                            + " what is to become of the records is the council's to decide.")
    ResponseEntity<Page<PassedView>> passed(
            @RequestParam(defaultValue = "minutes") String recordClass, PageRequest page) {
        RecordClass wanted = RecordClass.ofWord(recordClass)
                .orElseThrow(() -> Problem.invalid("There is no such class of records")
                        .field("recordClass", "must be one of minutes, agenda, report, background-paper")
                        .raise());
        List<PassedView> found = desk.passed(wanted, page.after(), page.limit() + 1).stream()
                .map(meeting -> view(meeting, wanted))
                .toList();
        return Page.response(found, page, PassedView::meetingId);
    }

    private PassedView view(HeldMeeting meeting, RecordClass of) {
        return new PassedView(
                meeting.meetingId(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.heldOn(),
                of.word(),
                desk.openUntil(of, meeting.heldOn()));
    }
}
