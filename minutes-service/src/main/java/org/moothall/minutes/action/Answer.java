package org.moothall.minutes.action;

/** What the desk answers to a report. */
public sealed interface Answer {
    /** The action is now so, whether by this report or before it. */
    record Done(Followed followed) implements Answer {}

    record NoSuchAction(String actionId) implements Answer {}

    record Stale(long current) implements Answer {}

    record Refused(ActionRefusal refusal) implements Answer {}
}
