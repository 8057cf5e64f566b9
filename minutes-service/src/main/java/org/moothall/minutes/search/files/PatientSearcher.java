package org.moothall.minutes.search.files;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * A searcher that stops when its time is over. Lucene's own limit takes a question up anew after the first hundred
 * documents of each segment, and then ever more of them, which costs a short search a good part of its time; here the clock
 * is looked at between large windows.
 */
final class PatientSearcher extends IndexSearcher {
    private static final int WINDOW = 1 << 16;

    private final QueryTimeout patience;
    private volatile boolean stopped;

    PatientSearcher(IndexReader reader, QueryTimeout patience) {
        super(reader);
        this.patience = patience;
    }

    /** Whether time was over before everything was looked at. */
    boolean hasStopped() {
        return stopped;
    }

    @Override
    protected void searchLeaf(LeafReaderContext leaf, int from, int to, Weight weight, Collector collector)
            throws IOException {
        LeafCollector found;
        try {
            found = collector.getLeafCollector(leaf);
        } catch (CollectionTerminatedException e) {
            // Nothing of this segment is wanted.
            return;
        }
        ScorerSupplier supplier = weight.scorerSupplier(leaf);
        if (supplier != null) {
            supplier.setTopLevelScoringClause();
            try {
                score(supplier.bulkScorer(), found, leaf.reader().getLiveDocs(), from, to);
            } catch (CollectionTerminatedException e) {
                // Nothing more of this segment is wanted.
            }
        }
        found.finish();
    }

    private void score(BulkScorer scorer, LeafCollector found, Bits live, int from, int to) throws IOException {
        int at = from;
        while (at < to) {
            if (patience.shouldExit()) {
                stopped = true;
                return;
            }
            at = scorer.score(found, live, at, (int) Math.min((long) at + WINDOW, to));
        }
    }
}
