package org.moothall.minutes.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.moothall.minutes.minutes.Adjournment;
import org.moothall.minutes.minutes.Session;

/** When the meeting began, was adjourned and ended, as minutes say it; the day only where it is another one. */
final class SessionLines {
    private SessionLines() {}

    static List<String> of(Session session) {
        List<String> lines = new ArrayList<>();
        OffsetDateTime began = session.startedAt();
        if (began == null) {
            return lines;
        }
        lines.add("The meeting began at " + CouncilTime.time(began) + ".");
        OffsetDateTime before = began;
        for (Adjournment one : session.adjournments()) {
            lines.add(adjourned(one, before));
            before = one.to() == null ? one.from() : one.to();
        }
        OffsetDateTime ended = session.endedAt();
        if (ended != null) {
            lines.add("The meeting ended at " + time(ended, before) + ".");
        }
        return lines;
    }

    private static String adjourned(Adjournment one, OffsetDateTime before) {
        String from = "Adjourned at " + time(one.from(), before);
        String resumed = one.to() == null ? "" : ", resumed at " + time(one.to(), one.from());
        return from + resumed + (one.reason() == null ? "." : ": " + one.reason());
    }

    private static String time(OffsetDateTime moment, OffsetDateTime before) {
        LocalDate day = CouncilTime.dayOf(moment);
        boolean sameDay = day.equals(CouncilTime.dayOf(before));
        return CouncilTime.time(moment) + (sameDay ? "" : " on " + CouncilTime.day(day));
    }
}
