package org.moothall.notifications.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.moothall.http.Problem;
import org.moothall.notifications.subscription.CancellationDesk;
import org.moothall.notifications.subscription.SubscriptionStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Unsubscribing with one click (RFC 8058). Only POST ends anything: mail scanners follow every link with GET, which
 * therefore shows a page with a button.
 */
@RestController
@RequestMapping("/api/subscriptions/{id}/unsubscription")
@Tag(name = "Subscriptions")
class UnsubscriptionController {
    private final CancellationDesk cancellations;

    UnsubscriptionController(CancellationDesk cancellations) {
        this.cancellations = cancellations;
    }

    @GetMapping
    @Operation(summary = "The page behind the unsubscribe link", description = "Shows a button and ends nothing.")
    ResponseEntity<String> page(@PathVariable String id, @RequestParam(defaultValue = "") String token) {
        return cancellations
                .find(id, token)
                .map(subscription -> subscription.status() == SubscriptionStatus.CANCELLED
                        ? ended()
                        : LinkPage.withButton(
                                "Stop these notices?",
                                "You will not be sent any more notices of this subscription.",
                                "Stop the notices"))
                .orElseGet(LinkPage::unknown);
    }

    @PostMapping
    @Operation(
            summary = "Unsubscribe with one click",
            description = "May be repeated; needs no sign-in. Answers a page, or JSON to who asks for that.")
    ResponseEntity<?> unsubscribe(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String token,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        boolean ended = cancellations.unsubscribe(id, token);
        if (accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            return ended
                    ? ResponseEntity.ok(new SubscriptionReceipt(id, SubscriptionStatus.CANCELLED.word()))
                    : Problem.notFound("subscription to end", id).response();
        }
        return ended ? ended() : LinkPage.unknown();
    }

    private static ResponseEntity<String> ended() {
        return LinkPage.of(
                HttpStatus.OK, "The notices are stopped", "You are not sent any more notices of this subscription.");
    }
}
