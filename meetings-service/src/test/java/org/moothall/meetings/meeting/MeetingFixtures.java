package org.moothall.meetings.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.agenda.Urgency;
import org.moothall.meetings.agenda.Withdrawal;
import org.moothall.meetings.notice.NoticeClock;
import org.moothall.workingdays.WorkingDays;

/** Meetings of an invented panel. */
public final class MeetingFixtures {

    public static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    public static final Instant IN_TIME = Instant.parse("2026-11-24T10:00:00Z");
    /** A Friday; from Monday the 2nd only four clear days remain. */
    public static final Instant TOO_SOON = Instant.parse("2026-11-06T10:00:00Z");

    public static final NoticeClock CLOCK =
            new NoticeClock(5, new WorkingDays(_ -> false, Set.of())::before, ZoneId.of("Europe/London"), null);

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
                MeetingKind.ORDINARY,
                null,
                Agenda.empty(),
                NOW,
                NOW);
    }

    public static Meeting moved(Meeting from, Instant to) {
        return from.at(to, from.venue(), from.agenda(), NOW.plusSeconds(1));
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
                MeetingKind.ORDINARY,
                null,
                Agenda.empty(),
                NOW,
                NOW);
    }

    public static Meeting watched(String id) {
        Webcast webcast = new Webcast(
                "https://webcast.wealdshire.example/panel", IN_TIME.minusSeconds(900), Webcast.State.PLANNED);
        return meeting(id, IN_TIME).watchedAt(webcast, NOW);
    }

    public static Meeting extraordinary(String id) {
        return meeting(id, IN_TIME).of(MeetingKind.EXTRAORDINARY, NOW);
    }

    /** A published agenda with an open item and an exempt one. */
    public static Meeting published(String id) {
        Agenda agenda = Agenda.empty()
                .with(item("1", "Opening hours"))
                .with(exemptItem("2", "Sale of the depot"))
                .published(new AgendaPublication(NOW, null, null));
        return meeting(id, IN_TIME).with(agenda, NOW);
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

    public static AgendaItem urgentItem(String id, String title) {
        return new AgendaItem(
                new AgendaItemId(id), title, "To consider", null, null, List.of(), new Urgency("The roof fell in"));
    }

    public static AgendaItem exemptUrgentItem(String id, String title) {
        return new AgendaItem(
                new AgendaItemId(id),
                title,
                "To sell it",
                new ExemptReason("Schedule 12A, paragraph 3: Mr Secret"),
                null,
                List.of(),
                new Urgency("Mr Secret withdraws his offer on Friday"));
    }

    /** With the paper of one item withdrawn, whose title is no longer to be told. */
    public static Meeting withdrawn(Meeting published, String item) {
        Withdrawal how = new Withdrawal(NOW, "It named a child.", true, null);
        Agenda agenda = published
                .agenda()
                .changing(
                        new AgendaItemId(item),
                        of -> of.withdrawing("d-" + item, how).orElseThrow());
        return published.with(agenda, NOW);
    }

    public static SupportingDocument document(String id) {
        return new SupportingDocument(id, "Report.pdf", "application/pdf", 1234);
    }
}
