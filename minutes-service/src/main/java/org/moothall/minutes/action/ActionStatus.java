package org.moothall.minutes.action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far an action has come, and where it may go from there: what was closed may be reopened, not closed otherwise. */
public enum ActionStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    public static final Set<ActionStatus> UNFINISHED = Set.of(OPEN, IN_PROGRESS);

    /** The status as it is written outside this program. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ActionStatus> ofWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }

    /** Whether there is still something to do. */
    public boolean isUnfinished() {
        return UNFINISHED.contains(this);
    }

    boolean mayBecome(ActionStatus next) {
        return switch (this) {
            case OPEN, IN_PROGRESS -> next != this;
            case DONE -> next == IN_PROGRESS || next == OPEN;
            case CANCELLED -> next == OPEN;
        };
    }
}
