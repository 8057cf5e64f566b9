package org.moothall.gateway.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lists of the services have for the page of today. */
final class TodayLines {
    private TodayLines() {}

    /** Minutes that are on their way. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MinutesLine(String meetingId, String bodyName, OffsetDateTime startsAt, String status) {
        public String address() {
            return "/desk/minutes/" + meetingId;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MinutesLines(List<MinutesLine> items, @Nullable String next) {}

    /** An action that is still to be done. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ActionLine(
            String id,
            String bodyName,
            String owner,
            String text,
            @Nullable LocalDate due,
            String status,
            boolean overdue) {
        boolean isUnfinished() {
            return status.equals("open") || status.equals("in-progress");
        }

        public String address() {
            return "/desk/actions/" + id;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ActionLines(List<ActionLine> items, @Nullable String next) {}

    /** A decision that may still be called in, or has been. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CallInLine(
            String decisionId,
            String bodyName,
            String status,
            @Nullable OffsetDateTime windowClosesAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CallInLines(List<CallInLine> items, @Nullable String next) {}

    /** A list of which only the length matters. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(List<Object> items, @Nullable String next) {
        /** As people say it: a list that goes on is more than what is seen of it. */
        public String words() {
            return items.size() + (next == null ? "" : "+");
        }
    }
}
