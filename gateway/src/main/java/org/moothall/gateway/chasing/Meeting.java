package org.moothall.gateway.chasing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moothall.gateway.page.Reading;

/** A meeting that an action has to do with. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Meeting(String id, OffsetDateTime startsAt, String status) {

    /** Some meetings of a body, as they were entered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<Meeting> items) {

        Optional<Meeting> earliest() {
            return items.stream()
                    .filter(meeting -> !meeting.status().equals("cancelled"))
                    .min(Comparator.comparing(Meeting::startsAt));
        }
    }

    /** The one that asked for it. */
    static Optional<Meeting> of(Action action, Reading reading) {
        return reading.ask(Meeting.class, "/api/meetings/{}", action.meetingId())
                .wanted();
    }

    public String publicAddress() {
        return "/meetings/" + id;
    }

    public String deskAddress() {
        return "/desk/meetings/" + id;
    }
}
