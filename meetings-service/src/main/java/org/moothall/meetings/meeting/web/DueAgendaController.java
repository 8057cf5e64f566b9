package org.moothall.meetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.notice.Notice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agendas that have still to be published, and by when. */
@RestController
@Tag(name = "Agendas", description = "Items of business, and their publication in time")
class DueAgendaController {

    private final MeetingDesk desk;
    private final ZoneId zone;

    DueAgendaController(MeetingDesk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    /**
     * An agenda that is due.
     *
     * @param inTime whether it would be in time if it were published now
     */
    record DueAgenda(
            String meetingId,
            String bodyId,
            String bodyName,
            OffsetDateTime startsAt,
            String venue,
            int items,
            LocalDate lastDayInTime,
            int clearDaysRequired,
            boolean inTime) {}

    @GetMapping("/api/agendas/due")
    @Operation(
            summary = "List the agendas that are still to be published, and by when",
            description =
                    "Roles: clerk, officer, chair. Of meetings to come that begin before a time, in the order in which"
                            + " they were entered. The last day in time is counted by the statutory rule.")
    ResponseEntity<Page<DueAgenda>> due(
            @RequestParam(required = false) @Nullable OffsetDateTime before, PageRequest page) {
        List<DueAgenda> due =
                desk.unpublished(before == null ? null : before.toInstant(), page.after(), page.limit() + 1).stream()
                        .map(this::view)
                        .toList();
        return Page.response(due, page, DueAgenda::meetingId);
    }

    private DueAgenda view(Meeting meeting) {
        Notice notice = desk.noticeIfPublishedNow(meeting).orElseThrow();
        return new DueAgenda(
                meeting.id().value(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt().atZone(zone).toOffsetDateTime(),
                meeting.venue(),
                meeting.agenda().items().size(),
                notice.lastDayInTime(),
                notice.clearDays(),
                notice.inTime());
    }
}
