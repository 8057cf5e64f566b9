package org.moothall.minutes.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Who has which number of a series. It is one document and changed as one, so that no number is given twice; a number is
 * taken here before the minutes have it, and never the other way round.
 *
 * @param version how often it was changed; 0 where it is not kept yet
 */
public record NumberSeries(String id, long version, List<Taken> taken) {

    public NumberSeries {
        taken = List.copyOf(taken);
    }

    /**
     * A number and the item that has it, or is about to.
     *
     * @param since the version of the minutes that is the first to have it
     * @param byHand whether a clerk asked for this very number
     */
    public record Taken(MinuteNumber number, String meetingId, String itemId, long since, boolean byHand) {
        boolean isOf(String meeting, String item) {
            return meetingId.equals(meeting) && itemId.equals(item);
        }
    }

    public static NumberSeries empty(String id) {
        return new NumberSeries(id, 0, List.of());
    }

    /** Whose number it is already; a minute number belongs to one meeting, with all of its sub-numbers. */
    public Optional<Taken> rival(Taken wanted) {
        return taken.stream()
                .filter(one -> !one.isOf(wanted.meetingId, wanted.itemId))
                .filter(one -> one.number.isTheSameAs(wanted.number)
                        || (one.number.minute() == wanted.number.minute() && !one.meetingId.equals(wanted.meetingId)))
                .findFirst();
    }

    /** The same number of the same item, since whatever version. */
    public Optional<Taken> of(Taken wanted) {
        return taken.stream().filter(one -> isOfTheSame(one, wanted)).findFirst();
    }

    /** Keeps in it what the item has beside: until its minutes are written, it has its former number too. */
    public NumberSeries and(Taken wanted) {
        List<Taken> more = new ArrayList<>(taken);
        more.removeIf(one -> isOfTheSame(one, wanted));
        more.add(wanted);
        return new NumberSeries(id, version, more);
    }

    public NumberSeries without(Predicate<Taken> given) {
        return new NumberSeries(
                id, version, taken.stream().filter(given.negate()).toList());
    }

    /** What was counted out for an item and may never have come to its minutes. */
    public Optional<MinuteNumber> countedFor(String meetingId, String itemId) {
        return taken.stream()
                .filter(one -> one.isOf(meetingId, itemId) && !one.byHand)
                .map(Taken::number)
                .findFirst();
    }

    public Optional<Taken> highest() {
        return taken.stream().max(Comparator.comparingInt(one -> one.number.minute()));
    }

    /** The number of the meeting itself, where meetings are counted: its first, or the next one. */
    public int minuteOf(String meetingId) {
        return taken.stream()
                .filter(one -> one.meetingId.equals(meetingId))
                .mapToInt(one -> one.number.minute())
                .min()
                .orElseGet(this::next);
    }

    public int next() {
        return highest().map(one -> one.number.minute()).orElse(0) + 1;
    }

    public int nextSub(int minute) {
        return taken.stream()
                        .filter(one -> one.number.minute() == minute && one.number.sub() != null)
                        .mapToInt(one -> one.number.sub())
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The first from there on that is printed as no other is. */
    public MinuteNumber free(int from, IntFunction<MinuteNumber> print) {
        MinuteNumber number = print.apply(from);
        for (int next = from + 1; isTaken(number); next++) {
            number = print.apply(next);
        }
        return number;
    }

    private static boolean isOfTheSame(Taken one, Taken other) {
        return one.isOf(other.meetingId, other.itemId) && one.number.equals(other.number);
    }

    private boolean isTaken(MinuteNumber number) {
        return taken.stream().anyMatch(one -> one.number.isTheSameAs(number));
    }
}
