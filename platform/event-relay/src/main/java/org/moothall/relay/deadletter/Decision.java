package org.moothall.relay.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a dead letter.
 *
 * @param by who decided; nobody while it is open
 * @param reason why it was discarded
 * @param tries how often it was replayed without success
 * @param lastTry the last of these
 */
public record Decision(
        LetterState state,
        @Nullable Operator by,
        @Nullable Instant at,
        @Nullable String reason,
        int tries,
        @Nullable Try lastTry) {

    static final Decision NONE = new Decision(LetterState.OPEN, null, null, null, 0, null);

    /** A replay that did not succeed, and why. */
    public record Try(Instant at, Operator by, String reason) {}
}
