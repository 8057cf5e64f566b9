package org.moothall.meetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.notice.Notice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What publishing an agenda would mean, before anybody does it. */
@RestController
@Tag(name = "Agendas", description = "Items of business, and their publication in time")
class PublicationPreviewController {

    private final MeetingDesk desk;

    PublicationPreviewController(MeetingDesk desk) {
        this.desk = desk;
    }

    /**
     * What would become of the agenda.
     *
     * @param lastDayInTime absent, with the rule, where no notice is due
     * @param forThePublic what everybody would read
     */
    record PreviewView(
            boolean published,
            boolean inTime,
            @Nullable LocalDate lastDayInTime,
            @Nullable Integer clearDaysRequired,
            @Nullable String rule,
            @Nullable String source,
            AgendaView forThePublic) {

        static PreviewView of(Meeting meeting, @Nullable Notice notice) {
            AgendaView shown = AgendaView.of(meeting.agenda().forThePublic());
            return notice == null
                    ? new PreviewView(meeting.agenda().isPublished(), true, null, null, null, null, shown)
                    : new PreviewView(
                            meeting.agenda().isPublished(),
                            notice.inTime(),
                            notice.lastDayInTime(),
                            notice.clearDays(),
                            NoticeWords.rule(notice.clearDays()),
                            NoticeWords.SOURCE,
                            shown);
        }
    }

    @GetMapping("/api/meetings/{id}/agenda/publication")
    @Operation(
            summary = "See what publishing the agenda now would mean",
            description =
                    "Roles: clerk, officer, chair. Changes nothing: whether it would be in time and by which rule, and"
                            + " what the public would read of it. The ETag is the meeting's version, for publishing what"
                            + " was seen.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreviewView.class)))
    ResponseEntity<Object> preview(@PathVariable String id) {
        Meeting meeting = desk.find(new MeetingId(id))
                .orElseThrow(() -> Problem.notFound("meeting", id).raise());
        Notice notice = desk.noticeIfPublishedNow(meeting).orElse(null);
        return ResponseEntity.ok()
                .eTag(Versions.etag(meeting.version()))
                .cacheControl(org.springframework.http.CacheControl.noCache())
                .body(PreviewView.of(meeting, notice));
    }
}
