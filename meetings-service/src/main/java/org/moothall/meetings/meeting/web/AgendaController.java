package org.moothall.meetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingCommand.PublishAgenda;
import org.moothall.meetings.meeting.MeetingCommand.ReorderItems;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingQuery;
import org.moothall.meetings.meeting.MeetingStatus;
import org.moothall.meetings.meeting.web.MeetingRequests.Order;
import org.moothall.meetings.meeting.web.MeetingRequests.Publication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agendas over HTTP: draft, publish, read. Their version is that of the meeting. */
@RestController
@Tag(name = "Agendas", description = "Items of business, and their publication in time")
class AgendaController {

    private final MeetingDesk desk;
    private final MeetingAnswers answers;
    private final ZoneId zone;

    AgendaController(MeetingDesk desk, MeetingAnswers answers, ZoneId zone) {
        this.desk = desk;
        this.answers = answers;
        this.zone = zone;
    }

    @GetMapping("/api/meetings/{id}/agenda")
    @Operation(
            summary = "Read an agenda",
            description = "Public once it is published; exempt items show a neutral title.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaView.class)))
    ResponseEntity<Object> read(@PathVariable String id, Caller caller) {
        Meeting meeting = desk.find(new MeetingId(id))
                .orElseThrow(() -> Problem.notFound("meeting", id).raise());
        AgendaView view = Audience.of(caller.roleNames())
                .view(meeting.agenda())
                .map(AgendaView::of)
                .orElseThrow(() ->
                        Problem.notFound("published agenda of the meeting", id).raise());
        return ResponseEntity.ok().eTag(Versions.etag(meeting.version())).body(view);
    }

    @GetMapping("/api/agendas")
    @Operation(summary = "List the published agendas", description = "Public. Each with its meeting.")
    ResponseEntity<Page<MeetingView>> published(
            @RequestParam(required = false) @Nullable String bodyId, PageRequest page) {
        MeetingQuery query = new MeetingQuery(
                bodyId, MeetingStatus.AGENDA_PUBLISHED, null, null, false, null, page.after(), page.limit() + 1);
        return Page.response(
                desk.list(query).stream()
                        .map(meeting -> MeetingView.whole(meeting, Audience.PUBLIC, zone))
                        .toList(),
                page,
                MeetingView::id);
    }

    @PutMapping("/api/meetings/{id}/agenda/order")
    @Operation(
            summary = "Put the items in order",
            description = "Role: clerk. Names every item once. If-Match is required.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaView.class)))
    ResponseEntity<Object> reorder(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Order order) {
        var command =
                new ReorderItems(order.itemIds().stream().map(AgendaItemId::new).toList());
        return answers.of(
                desk.handle(new MeetingId(id), Versions.seen(ifMatch), command),
                HttpStatus.OK,
                meeting -> AgendaView.of(meeting.agenda()));
    }

    @PostMapping("/api/meetings/{id}/agenda/publication")
    @Operation(
            summary = "Publish the agenda",
            description =
                    "Role: clerk. Refused (422, late-publication) where too few clear days remain and no shortNoticeReason is sent. Publishing again changes nothing.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    ResponseEntity<Object> publish(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable Publication publication) {
        String reason = publication == null ? null : MeetingRequests.meaningful(publication.shortNoticeReason());
        return answers.meeting(desk.handle(new MeetingId(id), Versions.optional(ifMatch), new PublishAgenda(reason)));
    }
}
