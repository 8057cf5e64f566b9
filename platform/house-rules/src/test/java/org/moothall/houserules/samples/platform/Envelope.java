package org.moothall.houserules.samples.platform;

public record Envelope(String id) {}
