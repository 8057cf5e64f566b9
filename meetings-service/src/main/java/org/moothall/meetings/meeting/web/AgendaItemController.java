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
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingCommand.AddItem;
import org.moothall.meetings.meeting.MeetingCommand.ChangeItem;
import org.moothall.meetings.meeting.MeetingCommand.RemoveItem;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.web.MeetingRequests.ItemChange;
import org.moothall.meetings.meeting.web.MeetingRequests.NewItem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The items of a draft agenda over HTTP. */
@RestController
@RequestMapping("/api/meetings/{id}/agenda/items")
@Tag(name = "Agendas", description = "Items of business, and their publication in time")
class AgendaItemController {

    private final MeetingDesk desk;
    private final MeetingAnswers answers;
    private final Supplier<String> ids;

    AgendaItemController(MeetingDesk desk, MeetingAnswers answers, Supplier<String> ids) {
        this.desk = desk;
        this.answers = answers;
        this.ids = ids;
    }

    @PostMapping
    @Operation(
            summary = "Add an item",
            description =
                    "Roles: clerk, officer. An item with an exemptReason is shown to the public with a neutral title only.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgendaView.ItemView.class)))
    ResponseEntity<Object> add(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewItem wanted) {
        AgendaItem item = new AgendaItem(
                new AgendaItemId(ids.get()),
                wanted.title().strip(),
                MeetingRequests.meaningful(wanted.purpose()),
                reason(MeetingRequests.meaningful(wanted.exemptReason())),
                MeetingRequests.meaningful(wanted.publicTitle()),
                List.of());
        var answer = desk.handle(new MeetingId(id), Versions.optional(ifMatch), new AddItem(item));
        return answers.of(answer, HttpStatus.CREATED, meeting -> view(meeting, item.id()));
    }

    @PatchMapping("/{itemId}")
    @Operation(
            summary = "Change an item",
            description =
                    "Roles: clerk, officer. What is not sent stays; an empty text takes a value away. If-Match is required.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaView.ItemView.class)))
    ResponseEntity<Object> change(
            @PathVariable String id,
            @PathVariable String itemId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ItemChange change) {
        AgendaItemId item = new AgendaItemId(itemId);
        String title = MeetingRequests.meaningful(change.title());
        if (change.title() != null && title == null) {
            throw Problem.invalid("An item needs a title")
                    .field("title", "must not be blank")
                    .raise();
        }
        var command =
                new ChangeItem(item, title, change.purpose(), reason(change.exemptReason()), change.publicTitle());
        var answer = desk.handle(new MeetingId(id), Versions.seen(ifMatch), command);
        return answers.of(answer, HttpStatus.OK, meeting -> view(meeting, item));
    }

    @DeleteMapping("/{itemId}")
    @Operation(summary = "Take an item off the draft", description = "Role: clerk. If-Match is required.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaView.class)))
    ResponseEntity<Object> remove(
            @PathVariable String id,
            @PathVariable String itemId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var command = new RemoveItem(new AgendaItemId(itemId));
        return answers.of(
                desk.handle(new MeetingId(id), Versions.seen(ifMatch), command),
                HttpStatus.OK,
                meeting -> AgendaView.of(meeting.agenda()));
    }

    private static Object view(Meeting meeting, AgendaItemId item) {
        return AgendaView.of(meeting.agenda()).items().stream()
                .filter(view -> view.id().equals(item.value()))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable ExemptReason reason(@Nullable String text) {
        return text == null ? null : new ExemptReason(text.strip());
    }
}
