package org.moothall.minutes.action;

/** What the council has set: so many days before the due date the owner is reminded. */
public record ChaseRules(int daysBefore) {}
