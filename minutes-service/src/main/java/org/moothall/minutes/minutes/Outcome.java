package org.moothall.minutes.minutes;

/** What came of a command: one event, nothing to do because it is so already, or a refusal. */
public sealed interface Outcome {
    record Accepted(MinutesEvent event) implements Outcome {
        public Minutes minutes() {
            return event.minutes();
        }
    }

    record Unchanged() implements Outcome {}

    record Refused(MinutesRefusal refusal) implements Outcome {}
}
