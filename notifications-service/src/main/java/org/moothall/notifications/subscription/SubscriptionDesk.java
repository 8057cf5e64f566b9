package org.moothall.notifications.subscription;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes requests for subscriptions, shows them to staff and finds those that an event is for. */
public final class SubscriptionDesk {
    private final Subscriptions subscriptions;
    private final Allowances allowances;
    private final Networks networks;
    private final Secrets secrets;
    private final InstantSource clock;

    public SubscriptionDesk(
            Subscriptions subscriptions,
            Allowances allowances,
            Networks networks,
            Secrets secrets,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.allowances = allowances;
        this.networks = networks;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Takes a request. The answer is the same whether or not the target was known before: the id of the one
     * subscription of that wish. A target that has asked too often lately gets an answer too, but no more mail.
     */
    public Receipt request(SubscriptionForm form) {
        return switch (form.read(networks)) {
            case SubscriptionForm.Reading.Faulty faulty -> new Receipt.Refused(faulty.faults());
            case SubscriptionForm.Reading.Clear clear -> request(clear.target(), clear.filter());
        };
    }

    private Receipt request(Target target, Filter filter) {
        Instant now = clock.instant();
        // Only mail can flood anybody: a webhook hears nothing before an integrator has confirmed it.
        boolean allowed = target.channel() == Channel.WEBHOOK || allowances.take(target, now);
        String identity = Subscription.identityOf(target, filter);
        while (true) {
            Optional<Subscription> known = subscriptions.findByIdentity(identity);
            if (!allowed) {
                return new Receipt.Silent(known.map(Subscription::id).orElseGet(secrets::id));
            }
            Subscription asked = known.isPresent() ? askAgain(known.get(), now) : add(target, filter, now);
            if (asked != null) {
                return new Receipt.Taken(asked.id());
            }
        }
    }

    /** Null if somebody else asked for the same just now. */
    private @Nullable Subscription add(Target target, Filter filter, Instant now) {
        SubscriptionOutcome.Accepted asked = Subscription.asked(secrets.id(), target, filter, secrets.token(), now);
        return subscriptions.add(asked.state(), asked.event()) ? asked.state() : null;
    }

    /** Null if the subscription changed just now. */
    private @Nullable Subscription askAgain(Subscription known, Instant now) {
        return switch (known.decide(new SubscriptionCommand.AskAgain(), now)) {
            case SubscriptionOutcome.Accepted(Subscription next, SubscriptionEvent event) ->
                subscriptions.replace(next, event) ? next : null;
            case SubscriptionOutcome.Unchanged(Subscription same) -> same;
            case SubscriptionOutcome.Refused _ -> known;
        };
    }

    public Optional<Subscription> find(String id) {
        return subscriptions.find(id);
    }

    public List<Subscription> list(@Nullable SubscriptionStatus status, @Nullable String afterId, int limit) {
        return subscriptions.list(status, afterId, limit);
    }

    /** Everybody who is to be told of an event. */
    public List<Subscription> audienceOf(Occasion occasion) {
        return subscriptions.confirmedFor(occasion).stream()
                .filter(subscription -> subscription.wants(occasion))
                .toList();
    }

    /** How many would be told of such an event if it happened now, by channel. */
    public List<Reach> reachOf(EventName event, String bodyId) {
        List<Subscription> all = subscriptions.confirmedFor(new Occasion(event, bodyId, clock.instant(), List.of()));
        return Arrays.stream(Channel.values())
                .map(channel -> Reach.of(channel, all))
                .toList();
    }

    /** What a request got for an answer. */
    public sealed interface Receipt {

        record Taken(String id) implements Receipt {}

        /** Answered like the others, but nothing was sent: the target has asked too often lately. */
        record Silent(String id) implements Receipt {}

        record Refused(List<FormFault> faults) implements Receipt {}
    }
}
