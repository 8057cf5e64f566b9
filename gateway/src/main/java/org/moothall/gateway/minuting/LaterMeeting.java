package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of the body after the one that the minutes are of. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LaterMeeting(
        String id,
        OffsetDateTime startsAt,
        @Nullable String venue,
        String status,
        @Nullable String kind) {

    /** A page of meetings. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<LaterMeeting> items) {
        /**
         * In the order of the days. "The next suitable meeting" is one that is not called off and not extraordinary (SI
         * 1993/202, Schedule 2, paragraph 2); the service refuses any other.
         */
        List<LaterMeeting> suitableAfter(OffsetDateTime minuted) {
            return items.stream()
                    .filter(meeting -> meeting.startsAt().isAfter(minuted))
                    .filter(meeting -> !"cancelled".equals(meeting.status()))
                    .filter(meeting -> !"extraordinary".equals(meeting.kind()))
                    .sorted(Comparator.comparing(LaterMeeting::startsAt))
                    .toList();
        }
    }
}
