package org.moothall.minutes.officer;

/** What happened to the record of an officer's decision, with the record as it is after it. */
public sealed interface OfficerEvent {
    OfficerDecision decision();

    record Drafted(OfficerDecision decision) implements OfficerEvent {}

    record Published(OfficerDecision decision) implements OfficerEvent {}
}
