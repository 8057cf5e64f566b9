package org.moothall.houserules.samples.wallclock.meeting;

import java.time.Instant;

record Meeting(Instant startsAt) {

    boolean hasBegun() {
        return startsAt.isBefore(Instant.now());
    }
}
