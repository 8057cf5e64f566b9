package org.moothall.minutes.search.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Collection;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.files.BestHits.After;
import org.moothall.minutes.search.files.BestHits.Candidate;

/** Collects the best hits in one thread. */
final class BestHitsCollector extends SimpleCollector {
    private final int wanted;
    private final int countedExactly;
    private final @Nullable After after;
    private final PriorityQueue<Candidate> best;

    private @Nullable Scorable scorer;
    private NumericDocValues turns = DocValues.emptyNumeric();
    private boolean inOrder;
    private int base;
    private long total;

    /** What the worst that is kept has, once as many are as are wanted. */
    private float leastScore = Float.NEGATIVE_INFINITY;

    private long lastTurn = Long.MAX_VALUE;

    /** The score below which nothing can be kept any more in this segment, and that of which the scorer knows. */
    private float needed = Float.NEGATIVE_INFINITY;

    private float known;
    private boolean exact = true;

    BestHitsCollector(int wanted, int countedExactly, @Nullable After after) {
        this.wanted = wanted;
        this.countedExactly = countedExactly;
        this.after = after;
        this.best = BestHits.worstFirst(wanted + 1);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        turns = DocValues.getNumeric(leaf.reader(), IndexFields.TURN);
        inOrder = Turn.orders(leaf.reader());
        base = leaf.docBase;
        needed = leastScore;
    }

    @Override
    public void setScorer(Scorable next) throws IOException {
        scorer = next;
        known = Float.NEGATIVE_INFINITY;
        skipWorse(next);
    }

    @Override
    public void collect(int document) throws IOException {
        Scorable current = requireNonNull(scorer);
        float score = current.score();
        total++;
        if (score >= needed) {
            keepIfBetter(score, document);
        }
        skipWorse(current);
    }

    private void keepIfBetter(float score, int document) throws IOException {
        long turn = turns.advanceExact(document) ? turns.longValue() : Long.MAX_VALUE;
        if ((score > leastScore || turn < lastTurn) && !isBefore(score, turn)) {
            keep(new Candidate(score, base + document, turn));
        }
        if (best.size() == wanted) {
            // What comes later in a segment that is in order has a later turn.
            boolean tiesAreWorse = inOrder && turn >= lastTurn;
            needed = tiesAreWorse ? Math.nextUp(leastScore) : leastScore;
        }
    }

    private boolean isBefore(float score, long turn) {
        return after != null && (score > after.score() || (score == after.score() && turn <= after.turn()));
    }

    private void keep(Candidate candidate) {
        best.add(candidate);
        if (best.size() > wanted) {
            best.remove();
        }
        if (best.size() == wanted) {
            Candidate worst = best.element();
            leastScore = worst.score();
            lastTurn = worst.turn();
        }
    }

    /** As many as are counted exactly are counted first. */
    private void skipWorse(Scorable current) throws IOException {
        if (needed > known && total > countedExactly) {
            current.setMinCompetitiveScore(needed);
            known = needed;
            exact = false;
        }
    }

    Collection<Candidate> best() {
        return best;
    }

    long total() {
        return total;
    }

    /** Whether all were counted. */
    boolean isExact() {
        return exact;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }
}
