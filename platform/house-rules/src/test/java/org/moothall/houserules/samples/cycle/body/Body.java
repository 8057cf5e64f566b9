package org.moothall.houserules.samples.cycle.body;

import java.util.List;
import org.moothall.houserules.samples.cycle.meeting.Meeting;

public record Body(List<Meeting> meetings) {}
