package org.moothall.minutes.minutes;

/** What the desk answers to a command. */
public sealed interface Answer {
    /** The minutes are now so, whether by this command or before it. */
    record Done(Filed filed) implements Answer {}

    record NoSuchMinutes(String meetingId) implements Answer {}

    /** What the command would replace was changed with that version. */
    record Stale(long current) implements Answer {}

    /** Others wrote in the same minutes all the time; nothing was changed, and nothing speaks against the command. */
    record Busy() implements Answer {}

    record Refused(MinutesRefusal refusal) implements Answer {}
}
