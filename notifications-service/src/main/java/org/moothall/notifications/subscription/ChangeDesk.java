package org.moothall.notifications.subscription;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lets the owner of an address change what they are told of, by the link that stands in each of their letters. */
public final class ChangeDesk {
    private final Subscriptions subscriptions;
    private final InstantSource clock;

    public ChangeDesk(Subscriptions subscriptions, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** Finds what a link in a letter is for. An unknown id and a wrong token are not told apart. */
    public Optional<Subscription> find(String id, String token) {
        return subscriptions.find(id).filter(subscription -> subscription.isOpenedBy(token));
    }

    /** Changes what is told of what happens from now on. */
    public Answer change(String id, String token, long expectedVersion, FilterForm form) {
        return switch (form.read()) {
            case FilterForm.Reading.Faulty faulty -> new Answer.Faulty(faulty.faults());
            case FilterForm.Reading.Clear clear -> change(id, token, expectedVersion, clear.filter());
        };
    }

    private Answer change(String id, String token, long expectedVersion, Filter filter) {
        while (true) {
            Optional<Subscription> found = find(id, token);
            if (found.isEmpty()) {
                return new Answer.Unknown();
            }
            Subscription subscription = found.get();
            // What is so already is done, whoever did it (RFC 9110, 13.1.1): a form that was sent twice is no conflict.
            if (subscription.version() != expectedVersion
                    && !subscription.filter().equals(filter)) {
                return new Answer.Stale(subscription.version());
            }
            switch (subscription.decide(new SubscriptionCommand.ChangeFilter(filter), clock.instant())) {
                case SubscriptionOutcome.Unchanged(Subscription same) -> {
                    return new Answer.Changed(same);
                }
                case SubscriptionOutcome.Refused(SubscriptionRefusal refusal) -> {
                    return new Answer.Refused(refusal);
                }
                case SubscriptionOutcome.Accepted(Subscription next, SubscriptionEvent event) -> {
                    if (subscriptions.findByIdentity(next.identity()).isPresent()) {
                        return new Answer.Refused(new SubscriptionRefusal.WantedAlready());
                    }
                    if (subscriptions.replace(next, event)) {
                        return new Answer.Changed(next);
                    }
                }
            }
        }
    }

    /** What somebody who changes a subscription is told. */
    public sealed interface Answer {

        record Changed(Subscription subscription) implements Answer {}

        record Unknown() implements Answer {}

        record Stale(long version) implements Answer {}

        record Faulty(List<FormFault> faults) implements Answer {}

        record Refused(SubscriptionRefusal refusal) implements Answer {}
    }
}
