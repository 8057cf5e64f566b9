package org.moothall.notifications.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.notifications.delivery.Deliveries;
import org.moothall.notifications.delivery.Delivery;
import org.moothall.notifications.delivery.DeliveryDesk;
import org.moothall.notifications.delivery.DeliveryStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what became of every notice, and lets an operator have a failed one tried again. */
@RestController
@RequestMapping("/api/deliveries")
@Tag(name = "Deliveries")
class DeliveryController {
    private final DeliveryDesk desk;

    DeliveryController(DeliveryDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "List deliveries, latest first")
    ResponseEntity<Page<DeliveryView>> list(
            @RequestParam @Nullable String status, @RequestParam @Nullable String subscriptionId, PageRequest page) {
        Deliveries.Selection selection =
                new Deliveries.Selection(status == null ? null : statusOf(status), subscriptionId);
        List<DeliveryView> found = desk.list(selection, DeliveryCursor.read(page.after()), page.limit() + 1).stream()
                .map(DeliveryView::of)
                .toList();
        return Page.response(found, page, DeliveryCursor::after);
    }

    private static DeliveryStatus statusOf(String word) {
        return DeliveryStatus.of(word)
                .orElseThrow(() -> Problem.invalid("There is no such status")
                        .field("status", "unknown-word", "must be one of " + DeliveryStatus.words())
                        .raise());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a delivery with its attempts")
    ResponseEntity<DeliveryView> read(@PathVariable String id) {
        Delivery delivery =
                desk.find(id).orElseThrow(() -> Problem.notFound("delivery", id).raise());
        return answer(delivery);
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Try a failed delivery again")
    ResponseEntity<?> retry(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        OptionalLong expected = Versions.optional(tag);
        return switch (desk.retry(id, expected.isPresent() ? expected.getAsLong() : null)) {
            case DeliveryDesk.Answer.DueAgain due -> answer(due.delivery());
            case DeliveryDesk.Answer.Unknown _ ->
                Problem.notFound("delivery", id).response();
            case DeliveryDesk.Answer.Stale stale ->
                Problem.stale(stale.version()).response();
            case DeliveryDesk.Answer.NotFailed other ->
                Problem.conflict("delivery-not-failed", "Only a failed delivery can be tried again")
                        .detail("The delivery is " + other.status().word() + ".")
                        .response();
        };
    }

    private static ResponseEntity<DeliveryView> answer(Delivery delivery) {
        return ResponseEntity.ok().eTag(Versions.etag(delivery.version())).body(DeliveryView.of(delivery));
    }
}
