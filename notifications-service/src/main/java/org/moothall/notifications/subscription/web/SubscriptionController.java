package org.moothall.notifications.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.notifications.subscription.CancellationDesk;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionDesk;
import org.moothall.notifications.subscription.SubscriptionStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking for a subscription, which anyone may, and looking after them, which staff may. */
@RestController
@RequestMapping("/api/subscriptions")
@Tag(name = "Subscriptions")
class SubscriptionController {
    private static final Logger log = LoggerFactory.getLogger(SubscriptionController.class);

    private final SubscriptionDesk subscriptions;
    private final CancellationDesk cancellations;

    SubscriptionController(SubscriptionDesk subscriptions, CancellationDesk cancellations) {
        this.subscriptions = subscriptions;
        this.cancellations = cancellations;
    }

    @PostMapping
    @Operation(
            summary = "Ask for notices by e-mail or webhook",
            description = "Nothing is sent before the subscription is confirmed: by the link that is mailed, or, for a"
                    + " webhook, by an integrator. The answer is the same whether the target is known or not, and also"
                    + " when it was named too often lately, in which case no mail is sent.")
    ResponseEntity<Object> request(@RequestBody SubscriptionRequest request) {
        return switch (subscriptions.request(request.toForm())) {
            case SubscriptionDesk.Receipt.Taken taken -> accepted(taken.id());
            case SubscriptionDesk.Receipt.Silent silent -> {
                log.warn("A target was named too often lately; its request was answered and left");
                yield accepted(silent.id());
            }
            case SubscriptionDesk.Receipt.Refused refused ->
                FormProblem.of(refused.faults()).response();
        };
    }

    private static ResponseEntity<Object> accepted(String id) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .body(new SubscriptionReceipt(id, SubscriptionStatus.REQUESTED.word()));
    }

    @GetMapping
    @Operation(summary = "List subscriptions", description = "Targets are masked for those not entitled to them.")
    ResponseEntity<Page<SubscriptionView>> list(
            @RequestParam @Nullable String status, PageRequest page, Caller caller) {
        Optional<SubscriptionStatus> wanted = Optional.ofNullable(status)
                .map(word -> SubscriptionStatus.of(word)
                        .orElseThrow(() -> Problem.invalid("There is no such status")
                                .field("status", "unknown-word", "must be requested, confirmed or cancelled")
                                .raise()));
        List<SubscriptionView> found = subscriptions.list(wanted.orElse(null), page.after(), page.limit() + 1).stream()
                .map(subscription -> SubscriptionView.of(subscription, caller))
                .toList();
        return Page.response(found, page, SubscriptionView::id);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a subscription")
    ResponseEntity<SubscriptionView> read(@PathVariable String id, Caller caller) {
        Subscription subscription = subscriptions
                .find(id)
                .orElseThrow(() -> Problem.notFound("subscription", id).raise());
        return ResponseEntity.ok()
                .eTag(Versions.etag(subscription.version()))
                .body(SubscriptionView.of(subscription, caller));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "End a subscription", description = "Ending one that has ended changes nothing.")
    ResponseEntity<Object> end(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        return switch (cancellations.end(id, Versions.required(tag))) {
            case CancellationDesk.Answer.Ended _ -> ResponseEntity.noContent().build();
            case CancellationDesk.Answer.Unknown _ ->
                Problem.notFound("subscription", id).response();
            case CancellationDesk.Answer.Stale stale ->
                Problem.stale(stale.version()).response();
        };
    }
}
