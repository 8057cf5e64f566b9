package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.SessionFault.AdjournedOutside;
import org.moothall.minutes.minutes.SessionFault.AdjournmentEndsBefore;
import org.moothall.minutes.minutes.SessionFault.AdjournmentsOverlap;
import org.moothall.minutes.minutes.SessionFault.EndedBefore;
import org.moothall.minutes.minutes.SessionFault.MovedOutside;
import org.moothall.minutes.minutes.SessionFault.NeverStarted;

/**
 * When the meeting began and ended, when it was adjourned in between, and while it lasts which item it has reached. All
 * times are those of the council's clock.
 */
public record Session(
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        List<Adjournment> adjournments,
        @Nullable String reachedItemId) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Session UNRECORDED = new Session(null, null, List.of(), null);

    /** How far it is, by what was recorded. */
    public enum Phase {
        NOT_STARTED,
        IN_SESSION,
        ADJOURNED,
        ENDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Session {
        startedAt = startedAt == null ? null : inLondon(startedAt);
        endedAt = endedAt == null ? null : inLondon(endedAt);
        adjournments = List.copyOf(adjournments);
    }

    public static Session unrecorded() {
        return UNRECORDED;
    }

    static OffsetDateTime inLondon(OffsetDateTime moment) {
        return moment.atZoneSameInstant(LONDON).toOffsetDateTime();
    }

    public boolean isRecorded() {
        return startedAt != null;
    }

    public Phase phase() {
        if (startedAt == null) {
            return Phase.NOT_STARTED;
        }
        if (endedAt != null) {
            return Phase.ENDED;
        }
        return adjournments.stream().anyMatch(Adjournment::isOpen) ? Phase.ADJOURNED : Phase.IN_SESSION;
    }

    /** Other times; a meeting that has ended is at no item any more. */
    Session timed(Session times) {
        return new Session(
                times.startedAt,
                times.endedAt,
                times.adjournments,
                times.phase() == Phase.IN_SESSION || times.phase() == Phase.ADJOURNED ? reachedItemId : null);
    }

    Session reached(String itemId) {
        return new Session(startedAt, endedAt, adjournments, itemId);
    }

    /** What cannot have been, with those who came and went. */
    Optional<SessionFault> fault(List<Movement> movements) {
        if (startedAt == null) {
            return endedAt == null && adjournments.isEmpty() ? Optional.empty() : Optional.of(new NeverStarted());
        }
        OffsetDateTime start = startedAt;
        if (endedAt != null && !endedAt.isAfter(start)) {
            return Optional.of(new EndedBefore(start, endedAt));
        }
        return adjourned(start)
                .or(() -> movements.stream()
                        .filter(movement -> movement.at() != null && isOutside(movement.at()))
                        .<SessionFault>map(movement -> new MovedOutside(movement, start, endedAt))
                        .findFirst());
    }

    /** Whether an end is still to be recorded before members are sent the minutes. */
    boolean isOpenEnded() {
        return phase() == Phase.IN_SESSION || phase() == Phase.ADJOURNED;
    }

    private Optional<SessionFault> adjourned(OffsetDateTime start) {
        OffsetDateTime free = start;
        boolean open = false;
        for (Adjournment one : adjournments) {
            if (one.to() != null && !one.to().isAfter(one.from())) {
                return Optional.of(new AdjournmentEndsBefore(one));
            }
            if (isOutside(one.from()) || (one.to() == null ? endedAt != null : isOutside(one.to()))) {
                return Optional.of(new AdjournedOutside(one, start, endedAt));
            }
            if (open || one.from().isBefore(free)) {
                return Optional.of(new AdjournmentsOverlap(one));
            }
            free = one.to() == null ? one.from() : one.to();
            open = one.isOpen();
        }
        return Optional.empty();
    }

    private boolean isOutside(OffsetDateTime moment) {
        return (startedAt != null && moment.isBefore(startedAt)) || (endedAt != null && moment.isAfter(endedAt));
    }
}
