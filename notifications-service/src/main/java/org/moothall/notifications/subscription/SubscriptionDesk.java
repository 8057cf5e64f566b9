package org.moothall.notifications.subscription;

import java.time.Instant;
import java.time.InstantSource;
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
        boolean allowed = allowances.take(target, now);
        String identity = Subscription.identityOf(target, filter);
        while (true) {
            Optional<Subscription> known = subscriptions.findByIdentity(identity);
            if (!allowed) {
                return new Receipt.Silent(known.map(Subscription::id).orElseGet(secrets::id));
            }
            boolean done = known.isPresent() ? askAgain(known.get(), now) : add(target, filter, now);
            if (done) {
                return new Receipt.Taken(
                        subscriptions.findByIdentity(identity).orElseThrow().id());
            }
        }
    }

    private boolean add(Target target, Filter filter, Instant now) {
        SubscriptionOutcome.Accepted asked = Subscription.asked(secrets.id(), target, filter, secrets.token(), now);
        return subscriptions.add(asked.state(), asked.event());
    }

    private boolean askAgain(Subscription known, Instant now) {
        SubscriptionOutcome outcome = known.decide(new SubscriptionCommand.AskAgain(secrets.token()), now);
        return !(outcome instanceof SubscriptionOutcome.Accepted accepted)
                || subscriptions.replace(accepted.state(), accepted.event());
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

    /** What a request got for an answer. */
    public sealed interface Receipt {

        record Taken(String id) implements Receipt {}

        /** Answered like the others, but nothing was sent: the target has asked too often lately. */
        record Silent(String id) implements Receipt {}

        record Refused(List<FormFault> faults) implements Receipt {}
    }
}
