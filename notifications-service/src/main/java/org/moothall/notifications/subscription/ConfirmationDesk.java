package org.moothall.notifications.subscription;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets the owner of an e-mail address, or an integrator for a webhook, confirm a subscription. */
public final class ConfirmationDesk {
    private final Subscriptions subscriptions;
    private final ConfirmationTokens tokens;
    private final Secrets secrets;
    private final ConfirmationRules rules;
    private final InstantSource clock;

    public ConfirmationDesk(
            Subscriptions subscriptions,
            ConfirmationTokens tokens,
            Secrets secrets,
            ConfirmationRules rules,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.secrets = secrets;
        this.rules = rules;
        this.clock = clock;
    }

    /** Makes the secret for one confirmation mail. It is handed out here and never kept, only its hash is. */
    public String newToken(String subscriptionId) {
        String secret = secrets.token();
        tokens.keep(ConfirmationToken.of(subscriptionId, secret, clock.instant().plus(rules.tokenLife())));
        return secret;
    }

    /** Confirms by a mailed link, any number of times. An unknown id and a wrong secret are not told apart. */
    public Answer confirmByLink(String id, String secret) {
        Instant now = clock.instant();
        ConfirmationToken token = null;
        for (ConfirmationToken kept : tokens.of(id)) {
            token = kept.isFor(secret) ? kept : token;
        }
        if (token == null) {
            return new Answer.Unknown();
        }
        while (true) {
            Optional<Subscription> found = subscriptions.find(id);
            if (found.isEmpty()) {
                return new Answer.Unknown();
            }
            boolean confirmed = found.get().status() == SubscriptionStatus.CONFIRMED;
            if (token.isExpired(now) && !confirmed) {
                return new Answer.Expired();
            }
            Optional<Answer> answer = keep(found.get().decide(new SubscriptionCommand.ConfirmByLink(), now));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    /** Confirms a webhook. The answer to the confirmation itself, and no other, carries the signing secret. */
    public Answer confirmByIntegrator(String id, @Nullable Long expectedVersion) {
        while (true) {
            Optional<Subscription> found = subscriptions.find(id);
            if (found.isEmpty()) {
                return new Answer.Unknown();
            }
            if (expectedVersion != null && found.get().version() != expectedVersion) {
                return new Answer.Stale(found.get().version());
            }
            SubscriptionCommand command = new SubscriptionCommand.ConfirmByIntegrator(secrets.signingSecret());
            Optional<Answer> answer = keep(found.get().decide(command, clock.instant()));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    /** Empty if somebody else was faster, and the decision has to be taken anew. */
    private Optional<Answer> keep(SubscriptionOutcome outcome) {
        return switch (outcome) {
            case SubscriptionOutcome.Accepted accepted ->
                subscriptions.replace(accepted.state(), accepted.event())
                        ? Optional.of(new Answer.Confirmed(
                                accepted.state(), accepted.state().signingSecret()))
                        : Optional.empty();
            case SubscriptionOutcome.Unchanged unchanged -> Optional.of(new Answer.Confirmed(unchanged.state(), null));
            case SubscriptionOutcome.Refused refused -> Optional.of(new Answer.Refused(refused.refusal()));
        };
    }

    /** What somebody who confirms is told. */
    public sealed interface Answer {

        record Confirmed(
                Subscription subscription, @Nullable String newSigningSecret) implements Answer {

            @Override
            public String toString() {
                return "Confirmed[" + subscription + "]";
            }
        }

        record Unknown() implements Answer {}

        record Expired() implements Answer {}

        record Stale(long version) implements Answer {}

        record Refused(SubscriptionRefusal refusal) implements Answer {}
    }
}
