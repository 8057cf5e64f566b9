package org.moothall.notifications.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.notifications.subscription.ChangeDesk;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionRefusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a subscription is for, seen and changed by whoever has the link of one of its letters. */
@RestController
@RequestMapping("/api/subscriptions/{id}/filter")
@Tag(name = "Subscriptions")
class ChangeController {
    private final ChangeDesk changes;

    ChangeController(ChangeDesk changes) {
        this.changes = changes;
    }

    @GetMapping
    @Operation(
            summary = "Read what a subscription is for",
            description = "Needs no sign-in but the token of the link that stands in each letter.")
    ResponseEntity<OwnView> read(@PathVariable String id, @RequestParam(defaultValue = "") String token) {
        return shown(changes.find(id, token).orElseThrow(() -> unknown(id).raise()));
    }

    @PutMapping
    @Operation(
            summary = "Change what a subscription is for",
            description =
                    "Counts for what happens from now on. Needs If-Match, and no sign-in but the token of the link"
                            + " that stands in each letter. A list that is missing or empty does not restrict.")
    ResponseEntity<?> change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String token,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody SubscriptionRequest.FilterView wanted) {
        return switch (changes.change(id, token, Versions.required(tag), wanted.toForm())) {
            case ChangeDesk.Answer.Changed(Subscription subscription) -> shown(subscription);
            case ChangeDesk.Answer.Unknown _ -> unknown(id).response();
            case ChangeDesk.Answer.Stale stale -> Problem.stale(stale.version()).response();
            case ChangeDesk.Answer.Faulty faulty ->
                FormProblem.of(faulty.faults()).response();
            case ChangeDesk.Answer.Refused(SubscriptionRefusal refusal) ->
                RefusalProblem.of(refusal).response();
        };
    }

    private static ResponseEntity<OwnView> shown(Subscription subscription) {
        return ResponseEntity.ok()
                .eTag(Versions.etag(subscription.version()))
                .cacheControl(CacheControl.noStore())
                .body(OwnView.of(subscription));
    }

    private static Problem unknown(String id) {
        return Problem.notFound("subscription to change", id);
    }

    /** A subscription as its owner sees it: who forwards a letter does not give the whole address away. */
    record OwnView(
            String id, long version, String channel, String target, SubscriptionView.FilterView filter, String status) {

        static OwnView of(Subscription subscription) {
            return new OwnView(
                    subscription.id(),
                    subscription.version(),
                    subscription.channel().word(),
                    subscription.target().masked(),
                    SubscriptionView.FilterView.of(subscription.filter()),
                    subscription.status().word());
        }
    }
}
