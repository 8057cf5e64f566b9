package org.moothall.meetings.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.notice.NoticeClock;
import org.moothall.meetings.notice.WorkingCalendar;

/** Meetings of an invented panel. */
public final class MeetingFixtures {

    public static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    public static final Instant IN_TIME = Instant.parse("2026-11-24T10:00:00Z");
    /** A Friday; from Monday the 2nd only four clear days remain. */
    public static final Instant TOO_SOON = Instant.parse("2026-11-06T10:00:00Z");

    public static final NoticeClock CLOCK =
            new NoticeClock(5, new WorkingCalendar(_ -> false, Set.of()), ZoneId.of("Europe/London"), null);

    private MeetingFixtures() {}

    public static Meeting meeting(String id, Instant startsAt) {
        return new Meeting(
                new MeetingId(id),
                1,
                "body",
                "Libraries Panel",
                startsAt,
                "County Hall",
                false,
                null,
                Agenda.empty(),
                NOW,
                NOW);
    }

    public static Meeting historical(String id) {
        Instant held = Instant.parse("2020-01-14T10:00:00Z");
        return new Meeting(
                new MeetingId(id),
                1,
                "body",
                "Libraries Panel",
                held,
                "County Hall",
                true,
                null,
                Agenda.empty(),
                NOW,
                NOW);
    }

    public static AgendaItem item(String id, String title) {
        return new AgendaItem(new AgendaItemId(id), title, "To consider", null, null, List.of(document("d-" + id)));
    }

    public static AgendaItem exemptItem(String id, String title) {
        return new AgendaItem(
                new AgendaItemId(id),
                title,
                "To sell it",
                new ExemptReason("Schedule 12A, paragraph 3: Mr Secret"),
                null,
                List.of(document("d-" + id)));
    }

    public static SupportingDocument document(String id) {
        return new SupportingDocument(id, "Report.pdf", "application/pdf", 1234);
    }
}
