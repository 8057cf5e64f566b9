package org.moothall.minutes.callin;

/** What the desk answers to a command. */
public sealed interface Answer {
    record Done(Kept kept) implements Answer {}

    record NoSuchDecision(String decisionId) implements Answer {}

    record Stale(long current) implements Answer {}

    record Refused(CallInRefusal refusal) implements Answer {}
}
