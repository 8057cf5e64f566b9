package org.moothall.meetings.meeting.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.meeting.Webcast;

/** A webcast as it is stored. */
record WebcastDocument(String address, @Nullable Instant startsAt, String state) {

    static WebcastDocument of(Webcast webcast) {
        return new WebcastDocument(
                webcast.address(), webcast.startsAt(), webcast.state().word());
    }

    Webcast webcast() {
        return new Webcast(address, startsAt, Webcast.State.ofWord(state).orElseThrow());
    }
}
