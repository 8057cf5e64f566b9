package org.moothall.minutes.officer;

/** What came of a command: one event, nothing to do because it is so already, or a refusal. */
sealed interface Outcome {
    record Accepted(OfficerEvent event) implements Outcome {}

    record Unchanged() implements Outcome {}

    record Refused(OfficerRefusal refusal) implements Outcome {}
}
