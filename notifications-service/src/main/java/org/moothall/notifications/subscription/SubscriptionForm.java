package org.moothall.notifications.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request for a subscription as it was written, before anybody has looked whether it can be one. */
public record SubscriptionForm(
        @Nullable String channel, @Nullable String target, FilterForm filter) {

    /** Reads the form, and finds every fault in it rather than the first. */
    Reading read(Networks networks) {
        List<FormFault> faults = new ArrayList<>();
        Target read = readTarget(networks, faults);
        return switch (filter.read()) {
            case FilterForm.Reading.Faulty faulty -> {
                faults.addAll(faulty.faults());
                yield new Reading.Faulty(List.copyOf(faults));
            }
            case FilterForm.Reading.Clear clear ->
                read == null ? new Reading.Faulty(List.copyOf(faults)) : new Reading.Clear(read, clear.filter());
        };
    }

    private @Nullable Target readTarget(Networks networks, List<FormFault> faults) {
        if (channel == null || channel.isBlank()) {
            faults.add(FormFault.missing("channel", "must be one of " + Channel.words()));
        }
        if (target == null || target.isBlank()) {
            faults.add(FormFault.missing("target", "must name where the notices go"));
        }
        if (channel == null || target == null || !faults.isEmpty()) {
            return null;
        }
        Optional<Channel> known = Channel.of(channel);
        if (known.isEmpty()) {
            faults.add(new FormFault(FormFault.Kind.UNKNOWN_CHANNEL, "channel", "must be one of " + Channel.words()));
            return null;
        }
        Optional<FormFault> fault = switch (known.get()) {
            case EMAIL ->
                EmailAddress.faultIn(target)
                        .map(what -> new FormFault(FormFault.Kind.INVALID_EMAIL_ADDRESS, "target", what));
            case WEBHOOK -> webhookFault(target, networks);
        };
        fault.ifPresent(faults::add);
        return fault.isPresent() ? null : Target.of(known.get(), target);
    }

    private static Optional<FormFault> webhookFault(String text, Networks networks) {
        Optional<String> malformed = WebhookUrl.faultIn(text);
        if (malformed.isPresent()) {
            return malformed.map(what -> new FormFault(FormFault.Kind.INVALID_WEBHOOK_URL, "target", what));
        }
        WebhookUrl url = WebhookUrl.of(text);
        Networks.Reach reach = networks.reachOf(url.host());
        if (reach == Networks.Reach.REFUSED) {
            return Optional.of(new FormFault(
                    FormFault.Kind.WEBHOOK_NOT_ALLOWED,
                    "target",
                    "must not lead to a local, private or otherwise internal address"));
        }
        return url.isEncrypted() || reach == Networks.Reach.ALLOWED
                ? Optional.empty()
                : Optional.of(new FormFault(FormFault.Kind.WEBHOOK_NOT_ALLOWED, "target", "must begin with https://"));
    }

    /** What a form turned out to be. */
    sealed interface Reading {

        record Clear(Target target, Filter filter) implements Reading {}

        record Faulty(List<FormFault> faults) implements Reading {}
    }

    @Override
    public String toString() {
        return "SubscriptionForm[" + channel + "]";
    }
}
