package org.moothall.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.moothall.gateway.limit.LimitSettings.Rate;
import org.moothall.gateway.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Counts what each client asks for, in this replica's memory: with n replicas a client may get n times as much. It
 * keeps the services from one runaway client; it is not a defence against a distributed attack.
 */
@Component
public class ClientLimits {
    private final LimitSettings settings;
    private final Cache<String, Bucket> buckets;

    ClientLimits(LimitSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Empty if the anonymous client at this address may go on, else what to answer. */
    public Optional<Problem> chargeAddress(String remoteAddress) {
        return charge("address " + ClientAddress.of(remoteAddress), settings.anonymous());
    }

    /** Empty if this person or system may go on, wherever it calls from, else what to answer. */
    public Optional<Problem> chargeSignedIn(String id) {
        return charge("person " + id, settings.signedIn());
    }

    private Optional<Problem> charge(String client, Rate rate) {
        if (rate.perSecond() == 0) {
            return Optional.empty();
        }
        var probe = buckets.get(client, ignored -> bucket(rate)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests")
                        .detail("At most %d a second are answered in the long run.".formatted(rate.perSecond()))
                        .todo("Wait as long as Retry-After says.")
                        .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
