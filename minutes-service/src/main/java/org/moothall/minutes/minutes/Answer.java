package org.moothall.minutes.minutes;

/** What the desk answers to a command. */
public sealed interface Answer {
    /** The minutes are now so, whether by this command or before it. */
    record Done(Filed filed) implements Answer {}

    record NoSuchMinutes(String meetingId) implements Answer {}

    record Stale(long current) implements Answer {}

    record Refused(MinutesRefusal refusal) implements Answer {}
}
