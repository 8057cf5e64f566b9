package org.moothall.houserules.samples.good.body;

public record Body(String id, String name) {}
