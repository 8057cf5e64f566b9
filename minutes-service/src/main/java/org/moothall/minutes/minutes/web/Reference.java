package org.moothall.minutes.minutes.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.web.Stretch.Side;

/** Leads decisions and actions to the sentences that they came from, wherever in the merged text those are now. */
record Reference(Merged paragraphs, Merged points) {

    static MinutedDecision of(MinutedDecision one, @Nullable Evidence evidence) {
        return new MinutedDecision(
                one.verdict(),
                one.text(),
                evidence,
                one.reasons(),
                one.alternatives(),
                one.interests(),
                one.keyDecision(),
                one.recommendedTo());
    }

    static MinutedAction of(MinutedAction one, @Nullable Evidence evidence) {
        return new MinutedAction(one.owner(), one.text(), one.due(), one.byNextMeeting(), evidence);
    }

    List<MinutedDecision> decisions(Merged merged, Three<ItemContent> contents) {
        return merged.sources().stream()
                .map(source -> {
                    MinutedDecision one = source.pick(
                            contents.theirs().decisions(), contents.mine().decisions());
                    return of(
                            one,
                            places(
                                    source,
                                    side -> contents.of(side)
                                            .decisions()
                                            .get(source.at(side))
                                            .evidence()));
                })
                .toList();
    }

    List<MinutedAction> actions(Merged merged, Three<ItemContent> contents) {
        return merged.sources().stream()
                .map(source -> {
                    MinutedAction one = source.pick(
                            contents.theirs().actions(), contents.mine().actions());
                    return of(
                            one,
                            places(
                                    source,
                                    side -> contents.of(side)
                                            .actions()
                                            .get(source.at(side))
                                            .evidence()));
                })
                .toList();
    }

    /** Of both sides that have it, the first whose sentence is still there. */
    private @Nullable Evidence places(Merged.Source source, Told told) {
        return Stream.of(Side.MINE, Side.THEIRS)
                .filter(side -> source.in(side) != null)
                .flatMap(side -> moved(side, told.by(side)).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Evidence> moved(Side side, @Nullable Evidence evidence) {
        if (evidence == null) {
            return Optional.empty();
        }
        Integer point = evidence.point();
        Integer paragraph = evidence.paragraph();
        if (point != null) {
            return points.placeOf(side, point).map(at -> new Evidence(at, null, evidence.start(), evidence.end()));
        }
        return paragraph == null
                ? Optional.empty()
                : paragraphs
                        .placeOf(side, paragraph)
                        .map(at -> new Evidence(null, at, evidence.start(), evidence.end()));
    }

    /** What one side says that something came from. */
    private interface Told {
        @Nullable Evidence by(Side side);
    }
}
