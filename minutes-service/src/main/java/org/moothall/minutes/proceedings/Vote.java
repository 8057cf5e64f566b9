package org.moothall.minutes.proceedings;

/** How one member voted. */
public record Vote(NamedMember voter, VoteOption option) {}
