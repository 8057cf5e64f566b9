package org.moothall.notifications.subscription.web;

import java.util.List;
import org.moothall.http.Problem;
import org.moothall.notifications.subscription.EventName;
import org.moothall.notifications.subscription.FormFault;
import org.springframework.http.HttpStatus;

/** What is wrong with a request, as a problem: the first fault gives the type, every fault its field. */
final class FormProblem {
    private FormProblem() {}

    static Problem of(List<FormFault> faults) {
        FormFault first = faults.getFirst();
        Problem problem = switch (first.kind()) {
            case MISSING -> Problem.invalid("A field is missing");
            case UNKNOWN_CHANNEL -> malformed("unknown-channel", "There is no such channel");
            case INVALID_EMAIL_ADDRESS ->
                malformed("invalid-email-address", "This is not an e-mail address that we can write to");
            case INVALID_WEBHOOK_URL ->
                malformed("invalid-webhook-url", "This is not an address that can take webhooks");
            case WEBHOOK_NOT_ALLOWED ->
                Problem.refused("webhook-not-allowed", "Webhooks may not be sent to this address")
                        .rule(
                                "Webhooks go over https to the public internet, save to networks that the"
                                        + " operator allows.",
                                "moothall.webhooks.allowed-networks")
                        .todo("Name an https address on the public internet, or ask the operator.");
            case INVALID_FILTER -> malformed("invalid-filter", "The filter cannot be used");
            case UNKNOWN_EVENT ->
                malformed("unknown-event", "There is no such event").with("knownEvents", EventName.words());
        };
        faults.forEach(fault -> problem.field(fault.field(), fault.what()));
        return problem.detail(first.field() + " " + first.what());
    }

    private static Problem malformed(String slug, String title) {
        return Problem.of(HttpStatus.BAD_REQUEST, slug, title);
    }
}
