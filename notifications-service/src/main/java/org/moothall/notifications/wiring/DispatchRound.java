package org.moothall.notifications.wiring;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.moothall.notifications.delivery.Dispatcher;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.trace.Traces;

/** Sends what is due until nothing is, each try in a span of the trace that it is owed to. */
final class DispatchRound implements Rounds.Round {

    private final Dispatcher dispatcher;
    private final DeliveryMeters meters;
    private final Traces traces;

    DispatchRound(Dispatcher dispatcher, DeliveryMeters meters, Traces traces) {
        this.dispatcher = dispatcher;
        this.meters = meters;
        this.traces = traces;
    }

    @Override
    public void go(BooleanSupplier goesOn) {
        boolean more = true;
        while (more && goesOn.getAsBoolean()) {
            Optional<Dispatcher.Worked> worked = dispatcher
                    .claimOne()
                    .map(claimed -> traces.continuing(claimed.trace(), "delivery", () -> dispatcher.work(claimed)));
            worked.ifPresent(meters::worked);
            more = worked.isPresent();
        }
    }
}
