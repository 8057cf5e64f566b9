package org.moothall.meetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Versions;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.agenda.Urgency;
import org.moothall.meetings.meeting.MeetingCommand.AddUrgentItem;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.web.MeetingRequests.NewUrgentItem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Business that comes too late for a published agenda. */
@RestController
@Tag(name = "Agendas", description = "Items of business, and their publication in time")
class UrgentItemController {

    private final MeetingDesk desk;
    private final MeetingAnswers answers;
    private final Supplier<String> ids;

    UrgentItemController(MeetingDesk desk, MeetingAnswers answers, Supplier<String> ids) {
        this.desk = desk;
        this.answers = answers;
        this.ids = ids;
    }

    @PostMapping("/api/meetings/{id}/agenda/urgent-items")
    @Operation(
            summary = "Add an urgent item to a published agenda",
            description =
                    "Role: clerk, for the chair, who finds the item urgent. urgencyReason states the special circumstances: it"
                            + " is published, save for an exempt item, and goes into the minutes.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgendaView.class)))
    ResponseEntity<Object> add(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewUrgentItem wanted) {
        String exempt = MeetingRequests.meaningful(wanted.exemptReason());
        AgendaItem item = new AgendaItem(
                new AgendaItemId(ids.get()),
                wanted.title().strip(),
                MeetingRequests.meaningful(wanted.purpose()),
                exempt == null ? null : new ExemptReason(exempt),
                MeetingRequests.meaningful(wanted.publicTitle()),
                List.of(),
                new Urgency(wanted.urgencyReason().strip()));
        var answer = desk.handle(new MeetingId(id), Versions.optional(ifMatch), new AddUrgentItem(item));
        return answers.of(answer, HttpStatus.CREATED, meeting -> AgendaView.of(meeting.agenda()));
    }
}
