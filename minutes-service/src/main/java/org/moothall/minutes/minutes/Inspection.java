package org.moothall.minutes.minutes;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moothall.minutes.minutes.MinutesCommand.OfParticulars;
import org.moothall.minutes.minutes.MinutesCommand.StateCircumstances;
import org.moothall.minutes.minutes.MinutesCommand.SummariseForPublic;
import org.moothall.minutes.minutes.MinutesRefusal.CircumstancesMissing;
import org.moothall.minutes.minutes.MinutesRefusal.SummaryOfOpenItem;

/** What minutes must say, and may say, of their items because the public may inspect them. */
final class Inspection {
    private Inspection() {}

    /** Special circumstances "shall be specified in the minutes" (Local Government Act 1972, s.100B(4)(b)). */
    static Optional<MinutesRefusal> objection(Minutes minutes) {
        return minutes.items().stream()
                .filter(item -> item.particulars().lackCircumstances())
                .<MinutesRefusal>map(item -> new CircumstancesMissing(item.itemId()))
                .findFirst();
    }

    /** A summary stands in for what is exempt (Local Government Act 1972, s.100C(2)), and for nothing else. */
    static Optional<MinutesRefusal> objection(Optional<MinuteItem> item, OfParticulars command) {
        return switch (command) {
            case StateCircumstances _ -> Optional.empty();
            case SummariseForPublic(String itemId, String summary) ->
                item.filter(one -> summary != null && !one.exempt()).map(_ -> new SummaryOfOpenItem(itemId));
        };
    }

    static UnaryOperator<MinuteItem> change(OfParticulars command) {
        return switch (command) {
            case StateCircumstances(String _, String circumstances) ->
                item -> item.with(item.particulars().stated(circumstances));
            case SummariseForPublic(String _, String summary) ->
                item -> item.with(item.particulars().summarised(summary));
        };
    }
}
