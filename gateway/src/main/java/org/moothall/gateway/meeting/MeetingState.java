package org.moothall.gateway.meeting;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a meeting and its record are, as a resident would put it. */
enum MeetingState {
    CANCELLED,
    PLANNED,
    AGENDA,
    IN_SESSION,
    ADJOURNED,
    HELD,
    DRAFT,
    PUBLISHED,
    CONFIRMED,
    SIGNED;

    static MeetingState of(Meeting meeting, @Nullable Minutes minutes, @Nullable Progress progress, LocalDate today) {
        if (meeting.isCancelled()) {
            return CANCELLED;
        }
        String phase = progress == null ? "" : progress.phase();
        return switch (phase) {
            case "in-session" -> IN_SESSION;
            case "adjourned" -> ADJOURNED;
            default -> minutes == null ? beforeMinutes(meeting, phase, today) : of(minutes, meeting, phase, today);
        };
    }

    private static MeetingState of(Minutes minutes, Meeting meeting, String phase, LocalDate today) {
        if (!minutes.isPublished()) {
            boolean over = "ended".equals(phase) || meeting.day().isBefore(today);
            return over ? DRAFT : beforeMinutes(meeting, phase, today);
        }
        String status =
                minutes.confirmation() == null ? "" : minutes.confirmation().status();
        return switch (status) {
            case "confirmed" -> CONFIRMED;
            case "signed" -> SIGNED;
            default -> PUBLISHED;
        };
    }

    private static MeetingState beforeMinutes(Meeting meeting, String phase, LocalDate today) {
        if ("ended".equals(phase) || meeting.day().isBefore(today)) {
            return HELD;
        }
        return "agenda-published".equals(meeting.status()) ? AGENDA : PLANNED;
    }

    /** The end of the keys of its texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Colour of its tag, which says no more than its words do. */
    public String colour() {
        return switch (this) {
            case CANCELLED -> "red";
            case PLANNED, HELD -> "grey";
            case AGENDA -> "blue";
            case IN_SESSION, ADJOURNED, DRAFT -> "yellow";
            case PUBLISHED -> "turquoise";
            case CONFIRMED, SIGNED -> "green";
        };
    }

    public boolean isGoingOn() {
        return this == IN_SESSION || this == ADJOURNED;
    }
}
