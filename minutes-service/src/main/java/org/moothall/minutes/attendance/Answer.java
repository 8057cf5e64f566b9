package org.moothall.minutes.attendance;

/** What the desk answers to a command. */
public sealed interface Answer {
    record Done(Kept kept) implements Answer {}

    /** The clock is not there, or the part of it that was to be taken away. */
    record NotThere(String what, String id) implements Answer {}

    record Stale(long current) implements Answer {}

    record Refused(ClockRefusal refusal) implements Answer {}
}
