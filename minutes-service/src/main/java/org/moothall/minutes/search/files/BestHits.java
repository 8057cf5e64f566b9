package org.moothall.minutes.search.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * The best documents by score, and of equally good ones those whose turn comes first. It is one pass, in which Lucene may
 * skip whatever is worse than the worst that is kept; turns are looked at only where scores are the same.
 */
final class BestHits implements CollectorManager<BestHitsCollector, TopDocs> {
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparingLong(Candidate::turn);

    private final int wanted;
    private final int countedExactly;
    private final @Nullable After after;

    BestHits(int wanted, int countedExactly, @Nullable After after) {
        this.wanted = wanted;
        this.countedExactly = countedExactly;
        this.after = after;
    }

    /** The last hit of the page before: nothing that stands before it comes again. */
    record After(float score, long turn) {}

    /** One that may be among the best. */
    record Candidate(float score, int document, long turn) {}

    static PriorityQueue<Candidate> worstFirst(int size) {
        return new PriorityQueue<>(size, BEST_FIRST.reversed());
    }

    @Override
    public BestHitsCollector newCollector() {
        return new BestHitsCollector(wanted, countedExactly, after);
    }

    @Override
    public TopDocs reduce(Collection<BestHitsCollector> collectors) {
        List<Candidate> best = new ArrayList<>();
        long total = 0;
        boolean exact = true;
        for (BestHitsCollector collector : collectors) {
            best.addAll(collector.best());
            total += collector.total();
            exact &= collector.isExact();
        }
        best.sort(BEST_FIRST);
        ScoreDoc[] found = best.stream()
                .limit(wanted)
                .map(one -> new ScoreDoc(one.document(), one.score()))
                .toArray(ScoreDoc[]::new);
        TotalHits.Relation relation = exact ? TotalHits.Relation.EQUAL_TO : TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
        return new TopDocs(new TotalHits(total, relation), found);
    }
}
