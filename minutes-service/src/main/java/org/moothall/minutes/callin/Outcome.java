package org.moothall.minutes.callin;

/** What came of a command: one event, nothing to do because it is so already, or a refusal. */
sealed interface Outcome {
    record Accepted(CallInEvent event) implements Outcome {}

    record Unchanged() implements Outcome {}

    record Refused(CallInRefusal refusal) implements Outcome {}
}
