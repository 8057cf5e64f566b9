package org.moothall.minutes.minutes;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.moothall.minutes.numbering.Counting;
import org.moothall.minutes.numbering.MinuteNumber;
import org.moothall.minutes.numbering.NumberScheme;
import org.moothall.minutes.numbering.NumberSeries;
import org.moothall.minutes.numbering.NumberSeries.Taken;

/** Works out for the minutes of one meeting what they take of a series; nothing of it is kept yet. */
final class NumberTaking {
    private final NumberScheme scheme;
    private final BiPredicate<String, Taken> isFree;
    private final long version;
    private Minutes minutes;
    private NumberSeries series;

    NumberTaking(
            NumberScheme scheme,
            BiPredicate<String, Taken> isFree,
            long version,
            Minutes minutes,
            NumberSeries series) {
        this.scheme = scheme;
        this.isFree = isFree;
        this.version = version;
        this.minutes = minutes;
        this.series = series.without(one -> isForgotten(minutes, one) && isFree.test(series.id(), one));
    }

    /** The minutes with the numbers that were counted out. */
    Minutes minutes() {
        return minutes;
    }

    NumberSeries series() {
        return series;
    }

    /** Takes what the items have been given; else says whose number one of them is, and takes nothing. */
    Optional<Taken> keep() {
        for (MinuteItem item : minutes.items()) {
            MinuteNumber number = item.minuteNumber();
            Taken wanted = number == null ? null : taken(item, number, true);
            if (wanted == null || isHeld(wanted)) {
                continue;
            }
            Optional<Taken> rival = series.rival(wanted);
            while (rival.isPresent() && isFree.test(series.id(), rival.get())) {
                series = series.without(rival.get()::equals);
                rival = series.rival(wanted);
            }
            if (rival.isPresent()) {
                return rival;
            }
            series = series.and(wanted);
        }
        return Optional.empty();
    }

    /** What the item had once and has again is taken anew: until then it is free for others. */
    private boolean isHeld(Taken wanted) {
        return series.of(wanted).filter(one -> !isFree.test(series.id(), one)).isPresent();
    }

    /** Counts on from the highest number that is taken, in the order of the items. */
    void count() {
        dropWhatIsFreeAtTheEnd();
        for (MinuteItem item : minutes.items()) {
            if (!item.isNumbered()) {
                MinuteNumber number =
                        series.countedFor(minutes.id(), item.itemId()).orElseGet(() -> next(item));
                series = series.and(taken(item, number, false));
                minutes = minutes.withItem(item.numbered(number));
            }
        }
    }

    private MinuteNumber next(MinuteItem item) {
        if (scheme.counting() == Counting.ITEMS) {
            return series.free(
                    series.next(),
                    minute -> scheme.number(
                            minute, null, item.number(), minutes.meeting().startsAt()));
        }
        int minute = series.minuteOf(minutes.id());
        return series.free(
                series.nextSub(minute),
                sub -> scheme.number(
                        minute, sub, item.number(), minutes.meeting().startsAt()));
    }

    /** So that a number typed wrongly and mended does not leave a gap. */
    private void dropWhatIsFreeAtTheEnd() {
        Optional<Taken> highest = series.highest();
        while (highest.isPresent()
                && !highest.get().meetingId().equals(minutes.id())
                && isFree.test(series.id(), highest.get())) {
            series = series.without(highest.get()::equals);
            highest = series.highest();
        }
    }

    /** A number of these minutes that they do not have, save one that was counted out and may be used now. */
    private static boolean isForgotten(Minutes minutes, Taken one) {
        return one.meetingId().equals(minutes.id())
                && minutes.item(one.itemId())
                        .filter(item -> item.hasNumber(one.number()) || (!one.byHand() && !item.isNumbered()))
                        .isEmpty();
    }

    private Taken taken(MinuteItem item, MinuteNumber number, boolean byHand) {
        return new Taken(number, minutes.id(), item.itemId(), version, byHand);
    }
}
