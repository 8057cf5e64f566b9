package org.moothall.minutes.callin;

/** What happened to an executive decision after its publication, with the decision as it is after it. */
public sealed interface CallInEvent {
    ExecutiveDecision decision();

    record OpenedToCallIn(ExecutiveDecision decision) implements CallInEvent {}

    record DeclaredUrgent(ExecutiveDecision decision) implements CallInEvent {}

    record CalledIn(ExecutiveDecision decision) implements CallInEvent {}

    record CallInConcluded(ExecutiveDecision decision) implements CallInEvent {}

    record TookEffect(ExecutiveDecision decision) implements CallInEvent {}
}
