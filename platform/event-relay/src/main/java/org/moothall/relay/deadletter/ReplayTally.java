package org.moothall.relay.deadletter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what comes of one letter after another, until it has seen enough. */
final class ReplayTally {

    private final int most;
    private final List<ReplayReport.Kept> undecodable = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private int replayed;
    private int seen;
    private ReplayReport.@Nullable Kept notHandled;
    private @Nullable LetterId last;

    ReplayTally(int most) {
        this.most = most;
    }

    boolean isFull() {
        return seen == most || notHandled != null;
    }

    void add(LetterId letter, LetterOutcome outcome) {
        seen++;
        last = letter;
        switch (outcome) {
            case LetterOutcome.Done done -> replayed++;
            case LetterOutcome.Taken taken -> passedOver.add(letter.toString());
            case LetterOutcome.Unknown gone -> passedOver.add(letter.toString());
            case LetterOutcome.StillUndecodable still ->
                undecodable.add(new ReplayReport.Kept(letter.toString(), still.reason()));
            case LetterOutcome.NotHandled failed ->
                notHandled = new ReplayReport.Kept(letter.toString(), failed.reason());
        }
    }

    ReplayReport report() {
        String place = isFull() && last != null ? last.toString() : null;
        return new ReplayReport(replayed, undecodable, passedOver, notHandled, place);
    }
}
