package org.moothall.houserules.samples.systemclock.meeting;

import java.time.Clock;

final class MeetingDesk {

    private final Clock clock = Clock.systemUTC();

    long now() {
        return clock.millis();
    }
}
