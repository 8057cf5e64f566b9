package org.moothall.houserules.samples.cycle.meeting;

import org.moothall.houserules.samples.cycle.body.Body;

public record Meeting(Body body) {}
