package org.moothall.gateway.planning;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;

/** Meetings in the diary. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlannedLines(List<PlannedLine> items, @Nullable String next) {
    private static final int AT_ONCE = 200;
    private static final int MOST_PAGES = 10;

    /** A meeting in the diary. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PlannedLine(String id, String bodyName, OffsetDateTime startsAt, String venue, String status) {
        LocalDate day() {
            return startsAt.atZoneSameInstant(Dates.COUNCIL).toLocalDate();
        }

        public YearMonth month() {
            return YearMonth.from(day());
        }

        public String address() {
            return "/desk/meetings/" + id;
        }

        boolean isOn() {
            return !"cancelled".equals(status);
        }
    }

    /** All that begin from one moment to another, in the order of their days; the service lists them as they were entered. */
    static List<PlannedLine> all(Reading reading, Question question, Instant from, Instant before) {
        List<PlannedLine> all = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES && (page == 0 || cursor != null); page++) {
            PlannedLines lines = reading.ask(
                            PlannedLines.class,
                            question.with("from", from)
                                    .with("before", before)
                                    .with("limit", AT_ONCE)
                                    .with("cursor", cursor))
                    .needed();
            all.addAll(lines.items());
            cursor = lines.next();
        }
        all.sort(Comparator.comparing(PlannedLine::startsAt));
        return all;
    }
}
