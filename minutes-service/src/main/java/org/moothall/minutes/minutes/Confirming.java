package org.moothall.minutes.minutes;

import java.time.Instant;
import java.util.Optional;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.MinutesCommand.Submit;
import org.moothall.minutes.minutes.MinutesEvent.MinutesConfirmed;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSigned;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSubmitted;
import org.moothall.minutes.minutes.MinutesRefusal.UnsuitableMeeting;
import org.moothall.minutes.minutes.MinutesRefusal.UnsuitableMeeting.Why;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.minutes.Outcome.Unchanged;
import org.moothall.minutes.minutes.Standing.Confirmed;
import org.moothall.minutes.minutes.Standing.Signed;
import org.moothall.minutes.minutes.Standing.Submitted;
import org.moothall.minutes.minutes.Standing.Unsubmitted;

/** The way of published minutes through a later meeting: brought before it, confirmed with corrections, signed. */
final class Confirming {
    private final Minutes minutes;
    private final Instant now;

    Confirming(Minutes minutes, Instant now) {
        this.minutes = minutes;
        this.now = now;
    }

    /** Minutes may be brought before another meeting for as long as none has confirmed them. */
    Outcome submit(Submit command) {
        Sitting to = Sitting.of(command.to());
        Optional<Why> unsuitable = unsuitable(command.to());
        Standing standing = standing();
        if (!isPublished()) {
            return new Refused(new MinutesRefusal.NotPublished());
        }
        if (standing instanceof Submitted before && before.to().equals(to)) {
            return new Unchanged();
        }
        if (!(standing instanceof Unsubmitted || standing instanceof Submitted)) {
            return new Refused(new MinutesRefusal.AlreadyConfirmed());
        }
        return unsuitable.isPresent()
                ? new Refused(new UnsuitableMeeting(to.meetingId(), unsuitable.get()))
                : new Accepted(new MinutesSubmitted(with(new Submitted(to, now, command.by()))));
    }

    Outcome confirm(Confirm command) {
        return switch (standing()) {
            case Unsubmitted _ -> new Refused(new MinutesRefusal.NotSubmitted());
            case Submitted(Sitting to, Instant _, Person _)
            when !to.meetingId().equals(command.at().meetingId()) -> new Refused(new MinutesRefusal.NotSubmitted());
            case Submitted submitted -> confirm(command, submitted);
            case Confirmed confirmed -> again(command, confirmed);
            case Signed signed -> again(command, signed.confirmed());
        };
    }

    Outcome sign(Sign command) {
        return switch (standing()) {
            case Unsubmitted _, Submitted _ -> new Refused(new MinutesRefusal.NotConfirmed());
            case Confirmed confirmed ->
                new Accepted(new MinutesSigned(with(new Signed(confirmed, now, command.by(), command.presiding()))));
            case Signed _ -> new Unchanged();
        };
    }

    private Outcome confirm(Confirm command, Submitted submitted) {
        KnownMeeting at = command.at();
        if (at.isCancelled() || at.startsAt().toInstant().isAfter(now)) {
            return new Refused(new MinutesRefusal.ConfirmingMeetingNotHeld(at.startsAt(), at.isCancelled()));
        }
        Minutes corrected = minutes;
        for (Correction correction : command.corrections()) {
            Optional<MinuteItem> item = corrected.item(correction.itemId());
            if (item.isEmpty()) {
                return new Refused(new MinutesRefusal.UnknownItem(correction.itemId()));
            }
            Wording wording = new Wording(correction);
            ItemContent content = wording.corrected(item.get().content());
            if (wording.found() != 1) {
                return new Refused(new MinutesRefusal.CorrectionMisplaced(correction.itemId(), wording.found()));
            }
            corrected = corrected.withItem(item.get().corrected(content));
        }
        Submitted to = new Submitted(Sitting.of(at), submitted.at(), submitted.by());
        Standing confirmed = new Confirmed(to, now, command.by(), command.corrections());
        return new Accepted(new MinutesConfirmed(new Confirming(corrected, now).with(confirmed)));
    }

    private static Outcome again(Confirm command, Confirmed confirmed) {
        return command.corrections().equals(confirmed.corrections())
                ? new Unchanged()
                : new Refused(new MinutesRefusal.AlreadyConfirmed());
    }

    /**
     * A suitable meeting is a later one of the same body that is not called off, and not an extraordinary one (Local
     * Authorities (Standing Orders) Regulations 1993, SI 1993/202, Schedule 2, paragraph 2).
     */
    private Optional<Why> unsuitable(KnownMeeting to) {
        Heading own = minutes.meeting();
        if (to.isCancelled()) {
            return Optional.of(Why.CANCELLED);
        }
        if (!to.bodyId().equals(own.bodyId())) {
            return Optional.of(Why.OTHER_BODY);
        }
        if (to.isExtraordinary()) {
            return Optional.of(Why.EXTRAORDINARY);
        }
        return to.startsAt().toInstant().isAfter(own.startsAt().toInstant())
                ? Optional.empty()
                : Optional.of(Why.NOT_LATER);
    }

    private boolean isPublished() {
        return minutes.stage().status() == Status.PUBLISHED;
    }

    private Standing standing() {
        return minutes.publicRecord().standing();
    }

    private Minutes with(Standing later) {
        return minutes.on(minutes.publicRecord().with(later), now);
    }
}
