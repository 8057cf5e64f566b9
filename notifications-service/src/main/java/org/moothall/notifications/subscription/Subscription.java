package org.moothall.notifications.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wish of one subscriber to be told of some public events. Asked for by anyone, it counts only once the owner of
 * the target has confirmed it, and ends with one click.
 */
public record Subscription(
        String id,
        long version,
        Target target,
        Filter filter,
        SubscriptionStatus status,
        String unsubscribeToken,
        @Nullable String signingSecret,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant confirmedAt) {

    static SubscriptionOutcome.Accepted asked(
            String id, Target target, Filter filter, String unsubscribeToken, Instant now) {
        Subscription asked = new Subscription(
                id, 1, target, filter, SubscriptionStatus.REQUESTED, unsubscribeToken, null, now, now, null);
        return new SubscriptionOutcome.Accepted(asked, new SubscriptionEvent.Requested(asked));
    }

    SubscriptionOutcome decide(SubscriptionCommand command, Instant now) {
        return switch (command) {
            case SubscriptionCommand.AskAgain _ -> askAgain(now);
            case SubscriptionCommand.ConfirmByLink _ -> confirm(Channel.EMAIL, null, now);
            case SubscriptionCommand.ConfirmByIntegrator by -> confirm(Channel.WEBHOOK, by.signingSecret(), now);
            case SubscriptionCommand.ChangeFilter to -> change(to.filter(), now);
            case SubscriptionCommand.Cancel _ -> cancel(now);
        };
    }

    /** Asking again brings the confirmation mail once more; a webhook waits for its integrator as it is. */
    private SubscriptionOutcome askAgain(Instant now) {
        if (status != SubscriptionStatus.REQUESTED || channel() == Channel.WEBHOOK) {
            return new SubscriptionOutcome.Unchanged(this);
        }
        Subscription asked =
                new Subscription(id, version + 1, target, filter, status, unsubscribeToken, null, createdAt, now, null);
        return new SubscriptionOutcome.Accepted(asked, new SubscriptionEvent.Requested(asked));
    }

    private SubscriptionOutcome confirm(Channel way, @Nullable String secret, Instant now) {
        if (channel() != way) {
            return new SubscriptionOutcome.Refused(new SubscriptionRefusal.ConfirmedAnotherWay(channel()));
        }
        return switch (status) {
            case CANCELLED -> new SubscriptionOutcome.Refused(new SubscriptionRefusal.Ended());
            case CONFIRMED -> new SubscriptionOutcome.Unchanged(this);
            case REQUESTED -> {
                Subscription confirmed = new Subscription(
                        id,
                        version + 1,
                        target,
                        filter,
                        SubscriptionStatus.CONFIRMED,
                        unsubscribeToken,
                        secret,
                        createdAt,
                        now,
                        now);
                yield new SubscriptionOutcome.Accepted(confirmed, new SubscriptionEvent.Confirmed(confirmed));
            }
        };
    }

    private SubscriptionOutcome change(Filter wanted, Instant now) {
        return switch (status) {
            case REQUESTED -> new SubscriptionOutcome.Refused(new SubscriptionRefusal.NotConfirmed());
            case CANCELLED -> new SubscriptionOutcome.Refused(new SubscriptionRefusal.Ended());
            case CONFIRMED -> {
                if (wanted.equals(filter)) {
                    yield new SubscriptionOutcome.Unchanged(this);
                }
                Subscription changed = new Subscription(
                        id,
                        version + 1,
                        target,
                        wanted,
                        status,
                        unsubscribeToken,
                        signingSecret,
                        createdAt,
                        now,
                        confirmedAt);
                yield new SubscriptionOutcome.Accepted(changed, new SubscriptionEvent.Changed(changed));
            }
        };
    }

    /** The end is for good and forgets who it was; whoever wants notices again asks for a new subscription. */
    private SubscriptionOutcome cancel(Instant now) {
        if (status == SubscriptionStatus.CANCELLED) {
            return new SubscriptionOutcome.Unchanged(this);
        }
        Subscription cancelled = new Subscription(
                id,
                version + 1,
                new ErasedTarget(channel()),
                Filter.NONE,
                SubscriptionStatus.CANCELLED,
                unsubscribeToken,
                null,
                createdAt,
                now,
                confirmedAt);
        return new SubscriptionOutcome.Accepted(cancelled, new SubscriptionEvent.Cancelled(cancelled));
    }

    /**
     * Nobody is told of what happened before they wanted it: a replay of the topics mails no history. A subscription that
     * is confirmed changes by what it wants alone, so it wants that since its last change.
     */
    public boolean wants(Occasion occasion) {
        return status == SubscriptionStatus.CONFIRMED && occasion.at().isAfter(modifiedAt) && filter.matches(occasion);
    }

    /** Whether this is the token that stands in the links of its letters. */
    boolean isOpenedBy(String token) {
        return ConfirmationToken.same(unsubscribeToken, token);
    }

    public Channel channel() {
        return target.channel();
    }

    /** Two requests of one identity are the same wish, so that repeating one makes no second subscription. */
    public String identity() {
        return status == SubscriptionStatus.CANCELLED ? "ended|" + id : identityOf(target, filter);
    }

    static String identityOf(Target target, Filter filter) {
        return target.channel().word() + "|" + target.identity() + "|" + filter.identity();
    }

    @Override
    public String toString() {
        return "Subscription[" + id + " v" + version + " " + channel().word() + " " + status.word() + "]";
    }
}
