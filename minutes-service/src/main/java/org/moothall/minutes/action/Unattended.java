package org.moothall.minutes.action;

import java.time.Instant;
import java.util.Optional;

/**
 * Commands that nobody waits for. Where somebody else was faster, it is decided again on what is there then: each time round
 * an action got on, so it ends.
 */
final class Unattended {
    private Unattended() {}

    static void apply(Actions actions, Followed followed, ActionCommand command, Instant now) {
        Optional<Followed> current = Optional.of(followed);
        while (current.isPresent() && !settled(actions, current.get(), command, now)) {
            current = actions.find(followed.action().id());
        }
    }

    private static boolean settled(Actions actions, Followed followed, ActionCommand command, Instant now) {
        return switch (followed.action().decide(command, now)) {
            case Outcome.Unchanged _, Outcome.Refused _ -> true;
            case Outcome.Accepted(ActionEvent event) -> actions.replace(followed.version(), event);
        };
    }
}
