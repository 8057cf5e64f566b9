package org.moothall.relay.deadletter;

/** The right to act on a letter for a short while; another one's cannot be had at the same time. */
record Claim(LetterId letter, String token, Operator holder) {}
