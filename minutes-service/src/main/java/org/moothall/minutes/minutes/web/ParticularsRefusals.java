package org.moothall.minutes.minutes.web;

import org.moothall.http.Problem;
import org.moothall.minutes.minutes.MinutesRefusal.CircumstancesMissing;
import org.moothall.minutes.minutes.MinutesRefusal.OfParticulars;
import org.moothall.minutes.minutes.MinutesRefusal.SummaryOfOpenItem;

/** Says what the law wants said of an item and is not, or is said of the wrong one. */
final class ParticularsRefusals {
    private static final String URGENT = "Local Government Act 1972, s.100B(4)(b)";
    private static final String SUMMARY = "Local Government Act 1972, s.100C(2)";

    private ParticularsRefusals() {}

    static Problem problem(OfParticulars refusal) {
        return switch (refusal) {
            case CircumstancesMissing(String itemId) ->
                Problem.refused("special-circumstances-missing", "An urgent item has no special circumstances")
                        .detail("Item %s was not on the agenda in time.".formatted(itemId))
                        .field("specialCircumstances", "must be stated")
                        .rule(
                                "An item that was not on the agenda in time is considered only by reason of special"
                                        + " circumstances, which shall be specified in the minutes.",
                                URGENT)
                        .with("itemId", itemId)
                        .todo("State them: PUT /api/minutes/{meetingId}/items/{itemId}/special-circumstances");
            case SummaryOfOpenItem(String itemId) ->
                Problem.refused("item-not-exempt", "The item is not exempt and wants no public summary")
                        .field("publicSummary", "must be left out of an open item")
                        .rule("A summary is made where exempt parts are left out of the minutes.", SUMMARY)
                        .with("itemId", itemId)
                        .todo("Write it under the item itself, which is public.");
        };
    }
}
