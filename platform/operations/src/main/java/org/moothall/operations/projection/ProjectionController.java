package org.moothall.operations.projection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.Problem;
import org.moothall.relay.projection.ProjectionRebuilds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the service's projections, and rebuilds one while the service runs. */
@RestController
@RequestMapping("/api/operations/${moothall.relay.owner}/projections")
@Tag(name = "Operations")
class ProjectionController {

    private final ProjectionRebuilds rebuilds;
    private final String path;

    ProjectionController(
            ProjectionRebuilds rebuilds, @Value("/api/operations/${moothall.relay.owner}/projections") String path) {
        this.rebuilds = rebuilds;
        this.path = path;
    }

    @GetMapping
    @Operation(summary = "List the service's local copies of what other events tell")
    Page<ProjectionView> list() {
        return new Page<>(rebuilds.list().stream().map(ProjectionView::of).toList(), null);
    }

    @GetMapping("/{name}")
    @Operation(summary = "Read how one stands, and how far its rebuild is")
    ProjectionView read(@PathVariable String name) {
        return rebuilds.find(name)
                .map(ProjectionView::of)
                .orElseThrow(() -> unknown(name).raise());
    }

    @PostMapping("/{name}/rebuild")
    @Operation(summary = "Rebuild one from the first event on, while the service goes on")
    ResponseEntity<?> rebuild(@PathVariable String name, Caller caller) {
        return switch (rebuilds.start(name, caller.id())) {
            case ProjectionRebuilds.Answer.Begun begun ->
                ResponseEntity.accepted()
                        .location(URI.create(path + "/" + name))
                        .body(ProjectionView.of(begun.status()));
            case ProjectionRebuilds.Answer.UnderWay underWay ->
                Problem.conflict("rebuild-under-way", "It is being rebuilt already")
                        .detail("A rebuild of '%s' was begun at %s."
                                .formatted(name, underWay.status().startedAt()))
                        .todo("Look at %s/%s until its state is 'live' or 'failed'.".formatted(path, name))
                        .response();
            case ProjectionRebuilds.Answer.Unknown _ -> unknown(name).response();
        };
    }

    private static Problem unknown(String name) {
        return Problem.notFound("projection", name);
    }
}
