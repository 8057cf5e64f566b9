package org.moothall.minutes.attendance;

/** What happened to a clock, with the clock as it is after it. */
public sealed interface ClockEvent {
    AttendanceClock clock();

    record Opened(AttendanceClock clock) implements ClockEvent {}

    /** It counts from another day, or to another, or something else is known of the member; nobody had been warned. */
    record Moved(AttendanceClock clock) implements ClockEvent {}

    record AtRisk(AttendanceClock clock) implements ClockEvent {}

    record Passed(AttendanceClock clock) implements ClockEvent {}

    /** The same as moved, and what had been told of the run is no longer so. */
    record WarningWithdrawn(AttendanceClock clock) implements ClockEvent {}
}
