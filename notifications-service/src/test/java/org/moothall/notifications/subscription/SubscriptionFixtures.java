package org.moothall.notifications.subscription;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Subscriptions, and the ports that they need, in memory. */
public final class SubscriptionFixtures {
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final EmailAddress JO = new EmailAddress("jo@example.org");
    public static final WebhookUrl HOOK = WebhookUrl.of("https://hooks.example.org/in");
    public static final Filter EVERYTHING = new Filter(Set.of(), Set.of(), Set.of());
    public static final Networks INTERNET = host -> switch (host) {
        case "127.0.0.1", "intranet.example.org" -> Networks.Reach.REFUSED;
        case "lab.example.org" -> Networks.Reach.ALLOWED;
        case "nowhere.example.org" -> Networks.Reach.UNKNOWN;
        default -> Networks.Reach.PUBLIC;
    };

    private SubscriptionFixtures() {}

    public static Subscription requested(String id, Target target, Filter filter) {
        return Subscription.asked(id, target, filter, "stop-" + id, NOW).state();
    }

    public static Subscription confirmed(String id, Target target, Filter filter, Instant at) {
        SubscriptionCommand command = switch (target) {
            case ErasedTarget _ -> new SubscriptionCommand.Cancel();
            case EmailAddress _ -> new SubscriptionCommand.ConfirmByLink();
            case WebhookUrl _ -> new SubscriptionCommand.ConfirmByIntegrator("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        };
        return accepted(requested(id, target, filter).decide(command, at));
    }

    static Subscription accepted(SubscriptionOutcome outcome) {
        return ((SubscriptionOutcome.Accepted) outcome).state();
    }

    /** Secrets that count, so that a test knows them. */
    public static Secrets countingSecrets() {
        AtomicInteger count = new AtomicInteger();
        return new Secrets() {
            @Override
            public String id() {
                return "id-" + count.incrementAndGet();
            }

            @Override
            public String token() {
                return "token-" + count.incrementAndGet();
            }

            @Override
            public String signingSecret() {
                return "whsec_" + count.incrementAndGet();
            }
        };
    }
}
