package org.moothall.houserules.samples.platformknowsservice;

import org.moothall.minutes.Minutes;

public record Envelope(Minutes minutes) {}
