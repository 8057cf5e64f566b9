package org.moothall.houserules.samples.good.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.moothall.houserules.samples.good.body.Body;

public final class MeetingDesk {

    private static final List<String> VENUES = List.of("Wealdshire Hall");

    private final Meetings meetings;
    private final Clock clock;
    private final Supplier<String> ids;

    public MeetingDesk(Meetings meetings, Clock clock, Supplier<String> ids) {
        this.meetings = meetings;
        this.clock = clock;
        this.ids = ids;
    }

    public Meeting open(Body body) {
        Meeting meeting = new Meeting(ids.get(), body, Instant.now(clock));
        meetings.add(meeting);
        return meeting;
    }

    public String venue() {
        return VENUES.getFirst();
    }
}
