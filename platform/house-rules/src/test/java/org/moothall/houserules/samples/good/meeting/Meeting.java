package org.moothall.houserules.samples.good.meeting;

import java.time.Instant;
import org.moothall.houserules.samples.good.body.Body;

public record Meeting(String id, Body body, Instant startsAt) {}
