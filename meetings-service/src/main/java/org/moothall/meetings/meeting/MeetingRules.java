package org.moothall.meetings.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.meeting.MeetingCommand.AddItem;
import org.moothall.meetings.meeting.MeetingCommand.AttachDocument;
import org.moothall.meetings.meeting.MeetingCommand.Cancel;
import org.moothall.meetings.meeting.MeetingCommand.ChangeItem;
import org.moothall.meetings.meeting.MeetingCommand.DetachDocument;
import org.moothall.meetings.meeting.MeetingCommand.PublishAgenda;
import org.moothall.meetings.meeting.MeetingCommand.RemoveItem;
import org.moothall.meetings.meeting.MeetingCommand.ReorderItems;
import org.moothall.meetings.meeting.MeetingCommand.Reschedule;
import org.moothall.meetings.meeting.MeetingEvent.AgendaDrafted;
import org.moothall.meetings.meeting.MeetingEvent.AgendaPublished;
import org.moothall.meetings.meeting.MeetingEvent.MeetingCancelled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingRescheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingScheduled;
import org.moothall.meetings.notice.Notice;
import org.moothall.meetings.notice.NoticeClock;

/** Decides what a meeting does when it is asked. Knows the rules and no time but the one it is told. */
final class MeetingRules {

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

    Outcome decide(Meeting meeting, MeetingCommand command, Instant now) {
        if (command instanceof Cancel cancel) {
            return cancel(meeting, cancel, now);
        }
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return refused(new MeetingRefusal.MeetingIsCancelled());
        }
        return switch (command) {
            case Cancel cancel -> cancel(meeting, cancel, now);
            case Reschedule move -> reschedule(meeting, move, now);
            case PublishAgenda publish -> publish(meeting, publish, now);
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
                item.documents());
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
