package org.moothall.notifications.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.notifications.subscription.ConfirmationDesk;
import org.moothall.notifications.subscription.Subscription;
import org.springframework.http.CacheControl;
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

/** Confirming: the owner of an address by the mailed link, an integrator for a webhook. */
@RestController
@RequestMapping("/api/subscriptions/{id}/confirmation")
@Tag(name = "Subscriptions")
class ConfirmationController {
    private final ConfirmationDesk confirmations;

    ConfirmationController(ConfirmationDesk confirmations) {
        this.confirmations = confirmations;
    }

    @GetMapping
    @Operation(
            summary = "Confirm by the mailed link",
            description = "May be followed any number of times; answers a page to a browser.")
    ResponseEntity<?> byLink(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String token,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        ConfirmationDesk.Answer answer = confirmations.confirmByLink(id, token);
        return accept.contains(MediaType.TEXT_HTML_VALUE) ? page(answer) : answer(id, answer);
    }

    private static ResponseEntity<String> page(ConfirmationDesk.Answer answer) {
        return switch (answer) {
            case ConfirmationDesk.Answer.Confirmed _ ->
                LinkPage.of(
                        HttpStatus.OK,
                        "Your subscription is confirmed",
                        "From now on you are sent the notices that you asked for. Every one has a link to stop them.");
            case ConfirmationDesk.Answer.Expired _ ->
                LinkPage.of(
                        HttpStatus.GONE,
                        "This link has expired",
                        "Please ask for the subscription again; you are sent a new link.");
            case ConfirmationDesk.Answer.Refused _ ->
                LinkPage.of(
                        HttpStatus.CONFLICT,
                        "This subscription has ended",
                        "Please ask for it again; you are sent a new link.");
            case ConfirmationDesk.Answer.Unknown _ -> LinkPage.unknown();
            case ConfirmationDesk.Answer.Stale _ -> LinkPage.unknown();
        };
    }

    @PostMapping
    @Operation(
            summary = "Confirm a webhook as an integrator",
            description = "The answer to the first confirmation, and no other, carries the secret that calls are signed"
                    + " with (Standard Webhooks).")
    ResponseEntity<Object> byIntegrator(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        OptionalLong expected = Versions.optional(tag);
        Long version = expected.isPresent() ? expected.getAsLong() : null;
        return answer(id, confirmations.confirmByIntegrator(id, version));
    }

    private static ResponseEntity<Object> answer(String id, ConfirmationDesk.Answer answer) {
        return switch (answer) {
            case ConfirmationDesk.Answer.Confirmed confirmed -> confirmed(confirmed);
            case ConfirmationDesk.Answer.Unknown _ ->
                Problem.notFound("subscription to confirm", id).response();
            case ConfirmationDesk.Answer.Expired _ ->
                Problem.of(HttpStatus.GONE, "confirmation-expired", "This link has expired")
                        .todo("Ask for the subscription again; a new link is mailed.")
                        .response();
            case ConfirmationDesk.Answer.Stale stale ->
                Problem.stale(stale.version()).response();
            case ConfirmationDesk.Answer.Refused refused ->
                RefusalProblem.of(refused.refusal()).response();
        };
    }

    private static ResponseEntity<Object> confirmed(ConfirmationDesk.Answer.Confirmed answer) {
        Subscription subscription = answer.subscription();
        return ResponseEntity.ok()
                .eTag(Versions.etag(subscription.version()))
                .cacheControl(CacheControl.noStore())
                .body(new ConfirmationView(
                        subscription.id(), subscription.status().word(), answer.newSigningSecret()));
    }

    /** @param signingSecret only in the answer to the confirmation itself */
    record ConfirmationView(
            String id, String status, @Nullable String signingSecret) {}
}
