package org.moothall.minutes.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.FillItem;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.MinutesCommand.NumberItem;
import org.moothall.minutes.minutes.MinutesCommand.OfAnnouncement;
import org.moothall.minutes.minutes.MinutesCommand.OfParticulars;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.ReachItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.MinutesCommand.RecordSession;
import org.moothall.minutes.minutes.MinutesCommand.ReturnToOfficers;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.MinutesCommand.Submit;
import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.minutes.minutes.MinutesRefusal.ProceedingsContradictory;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.minutes.Outcome.Unchanged;
import org.moothall.minutes.minutes.Stage.Approved;
import org.moothall.minutes.minutes.Stage.Circulated;
import org.moothall.minutes.minutes.Stage.Draft;
import org.moothall.minutes.minutes.Stage.Published;
import org.moothall.minutes.numbering.MinuteNumber;

/** The minutes of one meeting, known by the meeting's id: draft, then circulated, approved by the chair, published. */
public record Minutes(
        Heading meeting,
        Stage stage,
        List<MinuteItem> items,
        Attendance attendance,
        Session session,
        Instant createdAt,
        Instant modifiedAt,
        PublicRecord publicRecord) {

    public Minutes {
        items = List.copyOf(items);
    }

    /** A draft with one blank minute item for each item of the agenda. */
    public static MinutesOpened open(KnownMeeting meeting, List<AgendaItem> agenda, Instant now) {
        List<MinuteItem> items = agenda.stream().map(MinuteItem::blank).toList();
        return new MinutesOpened(new Minutes(
                Heading.of(meeting),
                Stage.draft(),
                items,
                Attendance.unrecorded(),
                Session.unrecorded(),
                now,
                now,
                PublicRecord.empty()));
    }

    public String id() {
        return meeting.meetingId();
    }

    public Outcome decide(MinutesCommand command, MinutesRules rules, Instant now) {
        return switch (command) {
            case FollowMeeting(KnownMeeting heard) -> follow(heard, now);
            case RecordItem(String itemId, String title, ItemContent content) ->
                changeItem(itemId, item -> item.recorded(title, content), now);
            case FillItem fill -> fillItem(fill, now);
            case RecordAttendance(Attendance recorded) ->
                unless(Tellers::attendanceFault, change(meeting, items, recorded, now));
            case RecordMotions motions -> recordMotions(motions, now);
            case DeclareInterests declared -> declareInterests(declared, rules, now);
            case NumberItem(String itemId, MinuteNumber number) ->
                changeItem(itemId, item -> item.numbered(number), now);
            case OfParticulars said ->
                Inspection.objection(item(said.itemId()), said)
                        .<Outcome>map(Refused::new)
                        .orElseGet(() -> changeItem(said.itemId(), Inspection.change(said), now));
            case RecordSession(Session times) -> new Sittings(this, now).record(times);
            case ReachItem(String itemId) -> new Sittings(this, now).reach(itemId);
            case OfAnnouncement said -> new Announcing(this).decide(said, now);
            case Circulate() -> circulate(now);
            case Approve(Person by) -> unlessIncomplete(approve(by, rules, now));
            case ReturnToOfficers(Person by, String remarks) -> giveBack(new Stage.Return(now, by, remarks), now);
            case Publish() -> unlessIncomplete(publish(now));
            case Submit submit -> new Confirming(this, now).submit(submit);
            case Confirm confirm -> unlessIncomplete(new Confirming(this, now).confirm(confirm));
            case Sign sign -> new Confirming(this, now).sign(sign);
        };
    }

    /** The minutes as this reader may see them; empty where the reader may not know of them at all. */
    public Optional<Minutes> seenBy(Audience audience) {
        if (!audience.maySee(stage.status())) {
            return Optional.empty();
        }
        Minutes seen = audience.maySeeExempt() ? this : lessExempt();
        return Optional.of(audience.maySeeSensitive() ? seen : seen.each(MinuteItem::lessSensitive));
    }

    public Optional<MinuteItem> item(String itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    public Optional<MinuteItem> reachedItem() {
        return Optional.ofNullable(session.reachedItemId()).flatMap(this::item);
    }

    private Minutes each(UnaryOperator<MinuteItem> shown) {
        List<MinuteItem> all = items.stream().map(shown).toList();
        return new Minutes(meeting, stage, all, attendance, session, createdAt, modifiedAt, publicRecord);
    }

    Minutes on(PublicRecord newer, Instant now) {
        return new Minutes(meeting, stage, items, attendance, session, createdAt, now, newer);
    }

    Minutes sitting(Session newer, Instant now) {
        return new Minutes(meeting, stage.changed(), items, attendance, newer, createdAt, now, publicRecord);
    }

    Minutes withItem(MinuteItem changed) {
        return each(item -> item.itemId().equals(changed.itemId()) ? changed : item);
    }

    private Minutes lessExempt() {
        Standing standing = publicRecord.standing().correcting(this::isOpenItem);
        return each(MinuteItem::lessExempt).on(publicRecord.with(standing), modifiedAt);
    }

    private boolean isOpenItem(String itemId) {
        return item(itemId).filter(item -> !item.exempt()).isPresent();
    }

    private Outcome follow(KnownMeeting heard, Instant now) {
        Heading newer = Heading.of(heard);
        if (heard.version() <= meeting.meetingVersion() || !stage.isOpen()) {
            return new Unchanged();
        }
        List<MinuteItem> onAgenda = heard.publishedAgenda()
                .map(agenda -> Agendas.merge(agenda, items, attendance.eventfulItems()))
                .orElse(items);
        boolean sameNews = meeting.saysTheSameAs(newer) && onAgenda.equals(items);
        return sameNews ? new Unchanged() : change(newer, onAgenda, attendance, now);
    }

    private Outcome fillItem(FillItem fill, Instant now) {
        boolean overwrites =
                item(fill.itemId()).filter(item -> !item.awaitsWriting()).isPresent();
        if (overwrites && stage.isOpen() && !fill.replace()) {
            return new Refused(new MinutesRefusal.ItemAlreadyMinuted(fill.itemId()));
        }
        return changeItem(fill.itemId(), item -> item.filled(fill.findings(), fill.importId()), now);
    }

    private Outcome recordMotions(RecordMotions record, Instant now) {
        Outcome changed = changeItem(record.itemId(), item -> item.moved(record.budget(), record.motions()), now);
        return unless(tellers -> tellers.faultUnder(record.itemId()), changed);
    }

    private Outcome declareInterests(DeclareInterests declared, MinutesRules rules, Instant now) {
        String itemId = declared.itemId();
        Outcome changed = changeItem(itemId, item -> item.declared(declared.declarations()), now);
        return unless(
                tellers -> rules.unknownKind(declared.declarations())
                        .<MinutesRefusal>map(fault -> new ProceedingsContradictory(itemId, fault))
                        .or(() -> tellers.faultUnder(itemId)),
                changed);
    }

    private static Outcome unless(Function<Tellers, Optional<MinutesRefusal>> fault, Outcome outcome) {
        if (!(outcome instanceof Accepted accepted)) {
            return outcome;
        }
        return fault.apply(new Tellers(accepted.minutes()))
                .<Outcome>map(Refused::new)
                .orElse(outcome);
    }

    private Outcome unlessIncomplete(Outcome outcome) {
        Optional<MinutesRefusal> missing = Inspection.objection(this);
        return outcome instanceof Accepted && missing.isPresent() ? new Refused(missing.get()) : outcome;
    }

    private Outcome changeItem(String itemId, UnaryOperator<MinuteItem> change, Instant now) {
        if (item(itemId).isEmpty()) {
            return new Refused(new MinutesRefusal.UnknownItem(itemId));
        }
        List<MinuteItem> changed = items.stream()
                .map(item -> item.itemId().equals(itemId) ? change.apply(item) : item)
                .toList();
        return change(meeting, changed, attendance, now);
    }

    private Outcome change(Heading heading, List<MinuteItem> changed, Attendance recorded, Instant now) {
        if (!stage.isOpen()) {
            return new Refused(new MinutesRefusal.AlreadyApproved());
        }
        if (heading.equals(meeting) && changed.equals(items) && recorded.equals(attendance)) {
            return new Unchanged();
        }
        return new Accepted(new MinutesDrafted(
                new Minutes(heading, stage.changed(), changed, recorded, session, createdAt, now, publicRecord)));
    }

    private Outcome circulate(Instant now) {
        if (!(stage instanceof Draft)) {
            return new Unchanged();
        }
        for (MinuteItem item : items) {
            Optional<MinutedAction> unowned = item.unownedAction();
            if (unowned.isPresent()) {
                return new Refused(new MinutesRefusal.OwnerMissing(
                        item.itemId(), unowned.get().text()));
            }
        }
        return unless(Tellers::objection, new Accepted(new MinutesCirculated(at(new Circulated(now), now))));
    }

    /** Minutes are approved by the person presiding, and there is nothing to approve before the meeting was held. */
    private Outcome approve(Person by, MinutesRules rules, Instant now) {
        return switch (stage) {
            case Approved _, Published _ -> new Unchanged();
            case Draft _, Circulated _
            when !meeting.wasHeld(now) ->
                new Refused(new MinutesRefusal.MeetingNotHeld(meeting.startsAt(), meeting.cancelled()));
            case Draft _ -> new Refused(new MinutesRefusal.NotCirculated());
            case Circulated _
            when rules.attendanceBeforeApproval() && !attendance.namesMembersPresent() ->
                new Refused(new MinutesRefusal.AttendanceMissing());
            case Circulated circulated ->
                unless(
                        Tellers::objection,
                        new Accepted(new MinutesApproved(at(new Approved(circulated, now, by), now))));
        };
    }

    private Outcome giveBack(Stage.Return returned, Instant now) {
        return switch (stage) {
            case Draft _ -> new Refused(new MinutesRefusal.NotCirculated());
            case Circulated(Instant at) -> new Accepted(new MinutesDrafted(at(new Draft(at, returned), now)));
            case Approved _, Published _ -> new Refused(new MinutesRefusal.AlreadyApproved());
        };
    }

    private Outcome publish(Instant now) {
        return switch (stage) {
            case Published _ -> new Unchanged();
            case Approved approved -> new Accepted(new MinutesPublished(at(new Published(approved, now), now)));
            case Draft _, Circulated _ -> new Refused(new MinutesRefusal.NotApproved());
        };
    }

    private Minutes at(Stage next, Instant now) {
        return new Minutes(meeting, next, items, attendance, session, createdAt, now, publicRecord);
    }
}
