package org.moothall.minutes.minutes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesConfirmed;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSigned;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSubmitted;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.numbering.Counting;
import org.moothall.minutes.numbering.MinuteNumber;
import org.moothall.minutes.numbering.NumberBook;
import org.moothall.minutes.numbering.NumberScheme;
import org.moothall.minutes.numbering.NumberSeries;
import org.moothall.minutes.numbering.NumberSeries.Taken;

/**
 * Takes minute numbers before the change is written that needs them: what a clerk gives by hand at once, all others when
 * the minutes are approved, since nothing is added or moved after that. A number that was taken for a change which was
 * never written is found out by the version that should have had it, and is free.
 */
public final class Numbering {
    /** Each that loses has seen another win, and a body's minutes are seldom approved at one time. */
    private static final int ATTEMPTS = 100;

    private final NumberScheme scheme;
    private final NumberBook numbers;
    private final MinuteBook book;

    public Numbering(NumberScheme scheme, NumberBook numbers, MinuteBook book) {
        this.scheme = scheme;
        this.numbers = numbers;
        this.book = book;
    }

    MinuteNumber byHand(Minutes minutes, MinuteItem item, int minute, @Nullable Integer sub, @Nullable String display) {
        return display == null
                ? scheme.number(minute, sub, item.number(), minutes.meeting().startsAt())
                : new MinuteNumber(minute, sub, display);
    }

    /** The event with the numbers that it makes, or a refusal where a number is another item's. */
    Outcome number(Filed before, MinutesEvent event) {
        return switch (event) {
            case MinutesDrafted(Minutes minutes) ->
                isNumberedAnew(before.minutes(), minutes) ? take(before, event) : new Accepted(event);
            case MinutesApproved(Minutes _) -> take(before, event);
            case MinutesOpened _,
                    MinutesEvent.MinutesItemReached _,
                    MinutesEvent.MinutesResultAnnounced _,
                    MinutesEvent.MinutesResultRetracted _,
                    MinutesCirculated _,
                    MinutesPublished _,
                    MinutesSubmitted _,
                    MinutesConfirmed _,
                    MinutesSigned _ -> new Accepted(event);
        };
    }

    private static boolean isNumberedAnew(Minutes before, Minutes after) {
        return after.items().stream()
                .filter(MinuteItem::isNumbered)
                .anyMatch(item -> before.item(item.itemId())
                        .filter(was -> item.hasNumber(was.minuteNumber()))
                        .isEmpty());
    }

    private Outcome take(Filed before, MinutesEvent event) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            NumberSeries series = numbers.find(series(event.minutes()));
            NumberTaking taking = new NumberTaking(scheme, this::isFree, before.version() + 1, event.minutes(), series);
            Optional<Taken> rival = taking.keep();
            if (rival.isPresent()) {
                return new Refused(new MinutesRefusal.NumberTaken(
                        rival.get().number().display(),
                        rival.get().meetingId(),
                        rival.get().itemId()));
            }
            if (event instanceof MinutesApproved && scheme.counting() != Counting.NONE) {
                taking.count();
            }
            if (taking.series().equals(series) || numbers.replace(taking.series())) {
                return new Accepted(event instanceof MinutesApproved ? new MinutesApproved(taking.minutes()) : event);
            }
        }
        throw new IllegalStateException(
                "The minute numbers of " + event.minutes().id() + " were changed all the time");
    }

    private boolean isFree(String seriesId, Taken taken) {
        return book.find(taken.meetingId())
                .filter(filed -> filed.version() >= taken.since())
                .map(Filed::minutes)
                .filter(minutes -> !has(minutes, seriesId, taken))
                .isPresent();
    }

    private boolean has(Minutes minutes, String seriesId, Taken taken) {
        return series(minutes).equals(seriesId)
                && minutes.item(taken.itemId())
                        .filter(item -> item.hasNumber(taken.number()))
                        .isPresent();
    }

    private String series(Minutes minutes) {
        Heading meeting = minutes.meeting();
        return scheme.series(meeting.bodyId(), meeting.meetingId(), meeting.startsAt());
    }
}
