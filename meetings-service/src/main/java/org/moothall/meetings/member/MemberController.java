package org.moothall.meetings.member;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.meetings.body.Bodies;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members over HTTP, and as documents. */
@RestController
@RequestMapping("/api/members")
@Tag(name = "Members", description = "Members of the council and the bodies they sit on")
class MemberController {

    private final AggregateStore<MemberState> members;
    private final Bodies bodies;
    private final MemberEvents events;
    private final InstantSource clock;
    private final Supplier<String> ids;

    MemberController(
            AggregateStores stores, Bodies bodies, MemberEvents events, InstantSource clock, Supplier<String> ids) {
        this.members = stores.of("members", MemberState.class);
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    record NewMember(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 100) List<@Valid Membership> memberships) {

        List<Membership> seats() {
            return memberships == null ? List.of() : memberships;
        }
    }

    @PostMapping
    @Operation(summary = "Register a member", description = "Role: clerk. A name and seats; addresses are not kept.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MemberView.class)))
    ResponseEntity<Object> register(@Valid @RequestBody NewMember wanted) {
        Optional<Membership> unknown = wanted.seats().stream()
                .filter(seat -> bodies.find(seat.bodyId()).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return Problem.refused("unknown-body", "There is no such body")
                    .field(
                            "memberships.bodyId",
                            "names no body that is known: " + unknown.get().bodyId())
                    .response();
        }
        Instant now = clock.instant();
        String id = ids.get();
        MemberState state = new MemberState(wanted.name().strip(), wanted.seats(), now, now);
        members.insert(id, state, events.registered(id, state));
        return ResponseEntity.created(URI.create("/api/members/" + id))
                .eTag(Versions.etag(1))
                .body(MemberView.of(new Stored<>(id, 1, state)));
    }

    @GetMapping("/{memberId}")
    @Operation(summary = "Read a member", description = "Public.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberView.class)))
    ResponseEntity<Object> read(@PathVariable String memberId) {
        return members.find(memberId)
                .<ResponseEntity<Object>>map(found ->
                        ResponseEntity.ok().eTag(Versions.etag(found.version())).body(MemberView.of(found)))
                .orElseGet(() -> Problem.notFound("member", memberId).response());
    }

    @GetMapping
    @Operation(summary = "List the members", description = "Public. Filter: bodyId.")
    ResponseEntity<Page<MemberView>> list(@RequestParam(required = false) @Nullable String bodyId, PageRequest page) {
        Query query = new Query().with(Sort.by("_id")).limit(page.limit() + 1);
        String after = page.after();
        if (after != null) {
            query.addCriteria(where("_id").gt(after));
        }
        if (bodyId != null) {
            query.addCriteria(where("state.memberships.bodyId").is(bodyId));
        }
        return Page.response(members.list(query).stream().map(MemberView::of).toList(), page, MemberView::id);
    }
}
