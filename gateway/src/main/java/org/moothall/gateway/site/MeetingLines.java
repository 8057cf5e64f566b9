package org.moothall.gateway.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;

/** A page of a list of meetings. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MeetingLines(
        List<MeetingLine> items, @Nullable String next) {
    /** As many as the services give at once. */
    static final int MOST = 200;

    /** More than a council's calendar has; whoever asks for years gets so many and no more. */
    private static final int PAGES = 10;

    /** The meetings of whole days of the council's calendar, and those that were moved away from them. */
    public static Question of(LocalDate from, LocalDate before) {
        return Question.of("/api/meetings")
                .with("from", midnight(from))
                .with("before", midnight(before))
                .with("moved", true)
                .with("limit", MOST);
    }

    /** The page that was asked for, and all that follow it. */
    List<MeetingLine> andAllThatFollow(Reading reading, Question question) {
        List<MeetingLine> all = new ArrayList<>(items);
        String cursor = next;
        for (int page = 1; cursor != null && page < PAGES; page++) {
            Asked<MeetingLines> more = reading.ask(MeetingLines.class, question.with("cursor", cursor));
            cursor = more.wanted().map(found -> take(found, all)).orElse(null);
        }
        return all;
    }

    private static @Nullable String take(MeetingLines found, List<MeetingLine> all) {
        all.addAll(found.items());
        return found.next();
    }

    private static Instant midnight(LocalDate day) {
        OffsetDateTime start = day.atStartOfDay(Dates.COUNCIL).toOffsetDateTime();
        return start.toInstant();
    }
}
