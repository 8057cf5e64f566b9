package org.moothall.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.moothall.notifications.subscription.CancellationDesk;

/**
 * Works off the deliveries that are due, one at a time; any number of them may work side by side, here and in other
 * replicas. What was never tried comes before what is tried again, but for one in {@value #REPEATED_ONE_IN}: a receiver that
 * is gone, with all that it is owed, keeps nobody else waiting. If one dies between the receiver's accept and our record,
 * another sends the same delivery again under the same id once the lease is over: that is the one window in which a receiver
 * may see a notice twice.
 */
public final class Dispatcher {
    private static final int REPEATED_ONE_IN = 4;

    private final Deliveries deliveries;
    private final Packing packing;
    private final Couriers couriers;
    private final CancellationDesk cancellations;
    private final DispatchRules rules;
    private final DoubleSupplier chance;
    private final InstantSource clock;
    private final AtomicInteger claims = new AtomicInteger();

    public Dispatcher(
            Deliveries deliveries,
            Packing packing,
            Couriers couriers,
            CancellationDesk cancellations,
            DispatchRules rules,
            DoubleSupplier chance,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.packing = packing;
        this.couriers = couriers;
        this.cancellations = cancellations;
        this.rules = rules;
        this.chance = chance;
        this.clock = clock;
    }

    /** Takes up one delivery and works it off; empty if none is due now. */
    public Optional<Worked> workOne() {
        return claimOne().map(this::work);
    }

    /** Takes up one delivery, which nobody else works off while the lease runs; empty if none is due now. */
    public Optional<Delivery> claimOne() {
        Instant now = clock.instant();
        Instant leaseUntil = now.plus(rules.lease());
        boolean untriedFirst = claims.incrementAndGet() % REPEATED_ONE_IN != 0;
        Optional<Delivery> untried = untriedFirst ? deliveries.claimUntried(now, leaseUntil) : Optional.empty();
        return untried.isPresent() ? untried : deliveries.claim(now, leaseUntil);
    }

    /** Makes one try, and records how it ended. */
    public Worked work(Delivery claimed) {
        if (claimed.tries() > rules.retries().maxTries()) {
            // The last tries all ended without a word, most likely with the process that made them.
            return giveUp(claimed, Attempt.Result.DEFERRED, "no try came to an end");
        }
        return switch (packing.pack(claimed)) {
            case Packing.Packed.Pointless pointless -> giveUp(claimed, Attempt.Result.REJECTED, pointless.why());
            case Packing.Packed.Ready ready -> record(claimed, couriers.carry(ready.parcel()));
        };
    }

    private Worked record(Delivery claimed, SendResult result) {
        return switch (result) {
            case SendResult.Accepted accepted -> {
                Attempt attempt = attempt(Attempt.Result.ACCEPTED, accepted.note());
                keep(claimed, new DeliveryCommand.Deliver(attempt));
                yield new Worked(claimed, DeliveryStatus.DELIVERED, accepted.note());
            }
            case SendResult.Deferred deferred -> later(claimed, deferred.note());
            case SendResult.Rejected rejected -> giveUp(claimed, Attempt.Result.REJECTED, rejected.note());
            case SendResult.Gone gone -> {
                Worked given = giveUp(claimed, Attempt.Result.REJECTED, gone.note());
                cancellations.endGone(claimed.subscriptionId());
                yield given;
            }
        };
    }

    private Worked later(Delivery claimed, String note) {
        Optional<Duration> delay = rules.retries().delayAfter(claimed.tries(), chance.getAsDouble());
        if (delay.isEmpty()) {
            return giveUp(claimed, Attempt.Result.DEFERRED, note);
        }
        Instant next = clock.instant().plus(delay.get());
        deliveries.postpone(claimed, attempt(Attempt.Result.DEFERRED, note), next);
        return new Worked(claimed, DeliveryStatus.DUE, note);
    }

    private Worked giveUp(Delivery claimed, Attempt.Result result, String note) {
        keep(claimed, new DeliveryCommand.GiveUp(attempt(result, note)));
        return new Worked(claimed, DeliveryStatus.FAILED, note);
    }

    /** Where somebody else has recorded an end already, because our lease ran out, theirs stands. */
    private void keep(Delivery claimed, DeliveryCommand command) {
        if (claimed.decide(command, clock.instant()) instanceof DeliveryOutcome.Accepted accepted) {
            deliveries.replace(accepted.state(), accepted.event());
        }
    }

    private Attempt attempt(Attempt.Result result, String note) {
        return new Attempt(clock.instant(), result, note);
    }

    /** What became of one delivery in one try. */
    public record Worked(Delivery delivery, DeliveryStatus status, String note) {}
}
