package org.moothall.minutes.attendance;

/** What came of a command: one event, nothing to do because it is so already, nothing there to change, or a refusal. */
sealed interface Outcome {
    record Accepted(ClockEvent event) implements Outcome {}

    record Unchanged() implements Outcome {}

    record NotThere(String what, String id) implements Outcome {}

    record Refused(ClockRefusal refusal) implements Outcome {}
}
