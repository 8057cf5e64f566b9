package org.moothall.minutes.numbering.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.numbering.MinuteNumber;
import org.moothall.minutes.numbering.NumberSeries;
import org.moothall.minutes.numbering.NumberSeries.Taken;
import org.springframework.data.annotation.Id;

/** A series of minute numbers as it is stored. */
record SeriesDocument(@Id String id, long version, List<TakenDocument> taken) {

    record TakenDocument(
            int minute,
            @Nullable Integer sub,
            String display,
            String meetingId,
            String itemId,
            long since,
            boolean byHand) {
        static TakenDocument of(Taken taken) {
            MinuteNumber number = taken.number();
            return new TakenDocument(
                    number.minute(),
                    number.sub(),
                    number.display(),
                    taken.meetingId(),
                    taken.itemId(),
                    taken.since(),
                    taken.byHand());
        }

        Taken taken() {
            return new Taken(new MinuteNumber(minute, sub, display), meetingId, itemId, since, byHand);
        }
    }

    static List<TakenDocument> entries(NumberSeries series) {
        return series.taken().stream().map(TakenDocument::of).toList();
    }

    NumberSeries series() {
        return new NumberSeries(
                id, version, taken.stream().map(TakenDocument::taken).toList());
    }
}
