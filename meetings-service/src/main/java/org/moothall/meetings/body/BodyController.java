package org.moothall.meetings.body;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bodies over HTTP. */
@RestController
@RequestMapping("/api/bodies")
@Tag(name = "Bodies", description = "Council, cabinet, committees, panels, boards")
class BodyController {

    private final MongoBodies bodies;
    private final BodyEvents events;
    private final InstantSource clock;
    private final Supplier<String> ids;

    BodyController(MongoBodies bodies, BodyEvents events, InstantSource clock, Supplier<String> ids) {
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    record NewBody(
            @NotBlank @Size(max = 200) String name, @NotNull BodyKind kind) {}

    @PostMapping
    @Operation(summary = "Establish a body", description = "Role: clerk.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BodyView.class)))
    ResponseEntity<Object> establish(@Valid @RequestBody NewBody wanted) {
        Instant now = clock.instant();
        String id = ids.get();
        BodyState state = new BodyState(wanted.name().strip(), wanted.kind().word(), now, now);
        bodies.add(id, state, events.established(state.of(id)));
        return ResponseEntity.created(URI.create("/api/bodies/" + id))
                .eTag(Versions.etag(1))
                .body(BodyView.of(state.of(id)));
    }

    @GetMapping("/{bodyId}")
    @Operation(summary = "Read a body", description = "Public.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BodyView.class)))
    ResponseEntity<Object> read(@PathVariable String bodyId) {
        return bodies.stored(bodyId)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok()
                        .eTag(Versions.etag(found.version()))
                        .body(BodyView.of(found.state().of(found.id()))))
                .orElseGet(() -> Problem.notFound("body", bodyId).response());
    }

    @GetMapping
    @Operation(summary = "List the bodies", description = "Public.")
    ResponseEntity<Page<BodyView>> list(PageRequest page) {
        return Page.response(
                bodies.list(page.after(), page.limit() + 1).stream()
                        .map(BodyView::of)
                        .toList(),
                page,
                BodyView::id);
    }
}
