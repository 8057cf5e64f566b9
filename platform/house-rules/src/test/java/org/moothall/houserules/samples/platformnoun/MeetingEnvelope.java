package org.moothall.houserules.samples.platformnoun;

public record MeetingEnvelope(String id) {}
