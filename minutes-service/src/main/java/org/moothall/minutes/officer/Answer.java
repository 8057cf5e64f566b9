package org.moothall.minutes.officer;

/** What the desk answers to a command. */
public sealed interface Answer {
    record Done(Entry entry) implements Answer {}

    record NoSuchDecision(String decisionId) implements Answer {}

    record Stale(long current) implements Answer {}

    record Refused(OfficerRefusal refusal) implements Answer {}
}
