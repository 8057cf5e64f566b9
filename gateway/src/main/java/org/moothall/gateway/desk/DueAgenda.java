package org.moothall.gateway.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An agenda that is still to be published. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DueAgenda(
        String meetingId,
        String bodyName,
        OffsetDateTime startsAt,
        int items,
        LocalDate lastDayInTime,
        boolean inTime) {

    /** From here on an agenda that is not out is a risk. */
    private static final int LITTLE_TIME = 3;

    private static final int LITTLE_TIME_FOR_NOTHING = 7;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<DueAgenda> items) {}

    /** How an agenda stands today, as the key of its words. */
    String standing(LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDayInTime);
        if (!inTime) {
            return "late";
        }
        if (days <= LITTLE_TIME) {
            return "soon";
        }
        return items == 0 && days <= LITTLE_TIME_FOR_NOTHING ? "empty" : "well";
    }

    public String address() {
        return "/desk/meetings/" + meetingId;
    }
}
