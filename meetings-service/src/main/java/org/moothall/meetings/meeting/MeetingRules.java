package org.moothall.meetings.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.agenda.Withdrawal;
import org.moothall.meetings.meeting.MeetingCommand.AddItem;
import org.moothall.meetings.meeting.MeetingCommand.AddUrgentItem;
import org.moothall.meetings.meeting.MeetingCommand.AttachDocument;
import org.moothall.meetings.meeting.MeetingCommand.Cancel;
import org.moothall.meetings.meeting.MeetingCommand.ChangeItem;
import org.moothall.meetings.meeting.MeetingCommand.CorrectKind;
import org.moothall.meetings.meeting.MeetingCommand.DetachDocument;
import org.moothall.meetings.meeting.MeetingCommand.PublishAgenda;
import org.moothall.meetings.meeting.MeetingCommand.RemoveItem;
import org.moothall.meetings.meeting.MeetingCommand.ReorderItems;
import org.moothall.meetings.meeting.MeetingCommand.ReplaceDocument;
import org.moothall.meetings.meeting.MeetingCommand.Reschedule;
import org.moothall.meetings.meeting.MeetingCommand.RestoreDocument;
import org.moothall.meetings.meeting.MeetingCommand.SetWebcast;
import org.moothall.meetings.meeting.MeetingCommand.WithdrawDocument;
import org.moothall.meetings.meeting.MeetingEvent.AgendaDrafted;
import org.moothall.meetings.meeting.MeetingEvent.AgendaPublished;
import org.moothall.meetings.meeting.MeetingEvent.MeetingCancelled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingKindCorrected;
import org.moothall.meetings.meeting.MeetingEvent.MeetingRescheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingScheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingWebcastChanged;
import org.moothall.meetings.notice.Notice;
import org.moothall.meetings.notice.NoticeClock;

/** Decides what a meeting does when it is asked. Knows the rules and no time but the one it is told. */
final class MeetingRules {
    private static final Duration BEFORE_THE_MEETING = Duration.ofHours(12);

    private final NoticeClock clock;

    MeetingRules(NoticeClock clock) {
        this.clock = clock;
    }

    Outcome schedule(Meeting planned, Instant now) {
        boolean past = !planned.startsAt().isAfter(now);
        if (past && !planned.historical()) {
            return refused(new MeetingRefusal.StartsInThePast());
        }
        if (!past && planned.historical()) {
            return refused(new MeetingRefusal.HistoricalInTheFuture());
        }
        return new Outcome.Accepted(planned, new MeetingScheduled(planned));
    }

    /** How the agenda would stand if it were published now; empty where no notice is due. */
    Optional<Notice> notice(Meeting meeting, Instant now) {
        return meeting.historical() ? Optional.empty() : Optional.of(clock.of(now, meeting.startsAt()));
    }

    Outcome decide(Meeting meeting, MeetingCommand command, Instant now) {
        if (command instanceof Cancel cancel) {
            return cancel(meeting, cancel, now);
        }
        if (meeting.status() == MeetingStatus.CANCELLED && !isAboutWhatIsOpen(command)) {
            return refused(new MeetingRefusal.MeetingIsCancelled());
        }
        return switch (command) {
            case Cancel cancel -> cancel(meeting, cancel, now);
            case Reschedule move -> reschedule(meeting, move, now);
            case CorrectKind(MeetingKind kind) -> correctKind(meeting, kind, now);
            case WithdrawDocument(AgendaItemId item, String document, String reason, boolean withheld) ->
                PaperRules.withdraw(meeting, item, document, new Withdrawal(now, reason, withheld, null));
            case ReplaceDocument(
                    AgendaItemId item,
                    String document,
                    SupportingDocument corrected,
                    String reason,
                    boolean withheld) ->
                PaperRules.withdraw(meeting, item, document, new Withdrawal(now, reason, withheld, corrected));
            case RestoreDocument(AgendaItemId item, String document) ->
                PaperRules.restore(meeting, item, document, now);
            case SetWebcast(Webcast webcast) -> watch(meeting, webcast, now);
            case PublishAgenda publish -> publish(meeting, publish, now);
            case AddUrgentItem urgent -> addUrgent(meeting, urgent, now);
            case AddItem add -> draft(meeting, now, agenda -> agenda.with(add.item()));
            case ChangeItem change ->
                onItem(
                        meeting,
                        change.item(),
                        now,
                        agenda -> agenda.changing(change.item(), item -> changed(item, change)));
            case RemoveItem remove -> onItem(meeting, remove.item(), now, agenda -> agenda.without(remove.item()));
            case AttachDocument attach ->
                onItem(meeting, attach.item(), now, agenda -> agenda.attaching(attach.item(), attach.document()));
            case DetachDocument detach -> detach(meeting, detach, now);
            case ReorderItems reorder ->
                meeting.agenda()
                        .inOrder(reorder.order())
                        .map(ordered -> draft(meeting, now, _ -> ordered))
                        .orElseGet(() -> refused(new MeetingRefusal.OrderIsNotTheAgenda()));
        };
    }

    /** The papers of a meeting that was called off are still there to be read. */
    private static boolean isAboutWhatIsOpen(MeetingCommand command) {
        return command instanceof WithdrawDocument || command instanceof RestoreDocument;
    }

    private Outcome cancel(Meeting meeting, Cancel cancel, Instant now) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return new Outcome.Unchanged(meeting);
        }
        Meeting cancelled = meeting.cancelled(cancel.reason(), now);
        return new Outcome.Accepted(cancelled, new MeetingCancelled(cancelled));
    }

    private Outcome reschedule(Meeting meeting, Reschedule move, Instant now) {
        Instant startsAt = move.startsAt() == null ? meeting.startsAt() : move.startsAt();
        String venue = move.venue() == null ? meeting.venue() : move.venue();
        boolean moved = !startsAt.equals(meeting.startsAt());
        if (!moved && venue.equals(meeting.venue())) {
            return new Outcome.Unchanged(meeting);
        }
        if (moved && !meeting.historical() && !startsAt.isAfter(now)) {
            return refused(new MeetingRefusal.StartsInThePast());
        }
        if (moved && meeting.historical() && startsAt.isAfter(now)) {
            return refused(new MeetingRefusal.HistoricalInTheFuture());
        }
        Agenda agenda = meeting.agenda();
        AgendaPublication out = agenda.publication();
        if (moved && out != null && !meeting.historical()) {
            Notice notice = clock.of(out.publishedAt(), startsAt);
            String reason = notice.inTime() ? null : firstOf(move.shortNoticeReason(), out.shortNoticeReason());
            if (!notice.inTime() && reason == null) {
                return refused(new MeetingRefusal.LatePublication(notice));
            }
            agenda = agenda.published(new AgendaPublication(out.publishedAt(), notice.lastDayInTime(), reason));
        }
        Meeting rescheduled = meeting.at(startsAt, venue, agenda, now);
        return new Outcome.Accepted(
                rescheduled, new MeetingRescheduled(rescheduled, meeting.startsAt(), meeting.venue()));
    }

    /** A slip of the pen may be found at any time; what it meant for the minutes that the meeting confirmed is for people. */
    private static Outcome correctKind(Meeting meeting, MeetingKind kind, Instant now) {
        if (kind == meeting.kind()) {
            return new Outcome.Unchanged(meeting);
        }
        Meeting corrected = meeting.of(kind, now);
        return new Outcome.Accepted(corrected, new MeetingKindCorrected(corrected));
    }

    /** A transmission may begin a little before the meeting does, so it may be live from half a day before. */
    private static Outcome watch(Meeting meeting, @Nullable Webcast webcast, Instant now) {
        if (Objects.equals(webcast, meeting.webcast())) {
            return new Outcome.Unchanged(meeting);
        }
        if (webcast != null && now.isBefore(earliest(meeting, webcast.state()))) {
            return refused(new MeetingRefusal.WebcastBeforeItsMeeting());
        }
        Meeting changed = meeting.watchedAt(webcast, now);
        return new Outcome.Accepted(changed, new MeetingWebcastChanged(changed));
    }

    private static Instant earliest(Meeting meeting, Webcast.State state) {
        return switch (state) {
            case PLANNED -> Instant.MIN;
            case LIVE -> meeting.startsAt().minus(BEFORE_THE_MEETING);
            case ARCHIVED -> meeting.startsAt();
        };
    }

    private Outcome publish(Meeting meeting, PublishAgenda publish, Instant now) {
        if (meeting.agenda().isPublished()) {
            return new Outcome.Unchanged(meeting);
        }
        if (meeting.agenda().items().isEmpty()) {
            return refused(new MeetingRefusal.AgendaIsEmpty());
        }
        if (meeting.historical()) {
            return published(meeting, new AgendaPublication(now, null, null), now);
        }
        Notice notice = clock.of(now, meeting.startsAt());
        if (!notice.inTime() && publish.shortNoticeReason() == null) {
            return refused(new MeetingRefusal.LatePublication(notice));
        }
        String reason = notice.inTime() ? null : publish.shortNoticeReason();
        return published(meeting, new AgendaPublication(now, notice.lastDayInTime(), reason), now);
    }

    /**
     * Business that was not on the agenda in time is taken only by reason of special circumstances (Local Government Act
     * 1972, s.100B(4)(b)). It may be added until the end: the chair may rule so at the meeting itself.
     */
    private static Outcome addUrgent(Meeting meeting, AddUrgentItem urgent, Instant now) {
        if (!meeting.agenda().isPublished()) {
            return refused(new MeetingRefusal.AgendaIsNotPublished());
        }
        Meeting longer = meeting.with(meeting.agenda().with(urgent.item()), now);
        return new Outcome.Accepted(longer, new AgendaPublished(longer));
    }

    private static Outcome published(Meeting meeting, AgendaPublication how, Instant now) {
        Meeting published = meeting.with(meeting.agenda().published(how), now);
        return new Outcome.Accepted(published, new AgendaPublished(published));
    }

    private Outcome detach(Meeting meeting, DetachDocument detach, Instant now) {
        Optional<AgendaItem> holder = meeting.agenda().itemOf(detach.documentId());
        if (holder.filter(item -> item.id().equals(detach.item())).isEmpty()) {
            return refused(new MeetingRefusal.UnknownDocument(detach.documentId()));
        }
        return draft(meeting, now, agenda -> agenda.detaching(detach.item(), detach.documentId()));
    }

    private Outcome onItem(Meeting meeting, AgendaItemId item, Instant now, UnaryOperator<Agenda> change) {
        return meeting.agenda().item(item).isEmpty()
                ? refused(new MeetingRefusal.UnknownItem(item))
                : draft(meeting, now, change);
    }

    private static Outcome draft(Meeting meeting, Instant now, UnaryOperator<Agenda> change) {
        if (meeting.agenda().isPublished()) {
            return refused(new MeetingRefusal.AgendaIsPublished());
        }
        Meeting drafted = meeting.with(change.apply(meeting.agenda()), now);
        return new Outcome.Accepted(drafted, new AgendaDrafted(drafted));
    }

    private static AgendaItem changed(AgendaItem item, ChangeItem change) {
        ExemptReason reason = change.exemptReason();
        return new AgendaItem(
                item.id(),
                change.title() == null ? item.title() : change.title(),
                kept(change.purpose(), item.purpose()),
                reason == null ? item.exemptReason() : reason.text().isEmpty() ? null : reason,
                kept(change.publicTitle(), item.publicTitle()),
                item.documents(),
                item.urgency());
    }

    private static @Nullable String kept(@Nullable String wanted, @Nullable String present) {
        if (wanted == null) {
            return present;
        }
        return wanted.isEmpty() ? null : wanted;
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static Outcome refused(MeetingRefusal refusal) {
        return new Outcome.Refused(refusal);
    }
}
