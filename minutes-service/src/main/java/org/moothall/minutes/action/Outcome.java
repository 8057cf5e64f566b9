package org.moothall.minutes.action;

/** What came of a report: one event, nothing to do because it is so already, or a refusal. */
sealed interface Outcome {
    record Accepted(ActionEvent event) implements Outcome {}

    record Unchanged() implements Outcome {}

    record Refused(ActionRefusal refusal) implements Outcome {}
}
