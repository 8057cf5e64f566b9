package org.moothall.minutes.action;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.moothall.minutes.minutes.Audience;

/** Shows actions to those who may see them, and takes reports on them. */
public final class ActionDesk {
    private final Actions actions;
    private final InstantSource clock;

    public ActionDesk(Actions actions, InstantSource clock) {
        this.actions = actions;
        this.clock = clock;
    }

    public Optional<Followed> find(String actionId, Audience audience) {
        return actions.find(actionId).flatMap(followed -> disclose(followed, audience));
    }

    public List<Followed> list(ActionQuery query, Audience audience) {
        return actions.list(query.withExempt(audience.maySeeExempt())).stream()
                .flatMap(followed -> disclose(followed, audience).stream())
                .toList();
    }

    public Answer report(String actionId, long expected, Report report, Audience audience) {
        Optional<Followed> found = actions.find(actionId);
        if (found.isEmpty() || disclose(found.get(), audience).isEmpty()) {
            return new Answer.NoSuchAction(actionId);
        }
        Followed followed = found.get();
        if (followed.version() != expected) {
            return new Answer.Stale(followed.version());
        }
        return switch (followed.action().decide(report, clock.instant())) {
            case Outcome.Unchanged() -> new Answer.Done(followed);
            case Outcome.Refused(ActionRefusal refusal) -> new Answer.Refused(refusal);
            case Outcome.Accepted(ActionEvent event)
            when actions.replace(expected, event) -> new Answer.Done(new Followed(expected + 1, event.action()));
            case Outcome.Accepted _ ->
                new Answer.Stale(actions.find(actionId).map(Followed::version).orElse(expected + 1));
        };
    }

    private static Optional<Followed> disclose(Followed followed, Audience audience) {
        return followed.action().seenBy(audience).map(seen -> new Followed(followed.version(), seen));
    }
}
