package org.moothall.gateway.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Dates;

/** A meeting in a list of meetings-service. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MeetingLine(
        String id,
        @Nullable String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        @Nullable String venue,
        String status,
        @Nullable List<Move> moves,
        @Nullable OffsetDateTime createdAt,
        @Nullable OffsetDateTime modifiedAt) {

    /** When it was to begin, until it was moved. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Move(OffsetDateTime startsAt, OffsetDateTime until) {}

    /** By their beginning; of two that begin together, always the same comes first. */
    public static final Comparator<MeetingLine> BY_TIME = Comparator.comparing(
                    (MeetingLine line) -> line.startsAt().toInstant())
            .thenComparing(MeetingLine::id);

    static final Comparator<MeetingLine> LATEST_CHANGE = Comparator.comparing((MeetingLine line) ->
                    line.modifiedAt() == null ? Instant.MIN : line.modifiedAt().toInstant())
            .reversed();

    public boolean isOn() {
        return !"cancelled".equals(status);
    }

    public boolean hasAgenda() {
        return "agenda-published".equals(status);
    }

    boolean changedSince(Instant moment) {
        return modifiedAt != null && modifiedAt.toInstant().isAfter(moment);
    }

    public LocalDate day() {
        return dayOf(startsAt);
    }

    /** The day on which it is and those on which it was, and since when. */
    Map<LocalDate, Instant> days() {
        Map<LocalDate, Instant> days = new HashMap<>();
        Instant since = createdAt == null ? Instant.MIN : createdAt.toInstant();
        for (Move move : moves == null ? List.<Move>of() : moves) {
            days.putIfAbsent(dayOf(move.startsAt()), since);
            since = move.until().toInstant();
        }
        days.putIfAbsent(day(), since);
        return days;
    }

    /** Its address on that day, unless its body meets there more than once: see {@link MeetingDays}. */
    String addressOn(LocalDate day) {
        return "/meetings/" + day + "/" + Slug.of(bodyName);
    }

    private static LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Dates.COUNCIL).toLocalDate();
    }
}
