package org.moothall.meetings.agenda;

/** Names one appearance of a matter on one agenda. */
public record AgendaItemId(String value) {}
