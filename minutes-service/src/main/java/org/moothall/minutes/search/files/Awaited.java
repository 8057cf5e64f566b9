package org.moothall.minutes.search.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/** Collects the ids of the documents whose text is still to be had. */
final class Awaited extends SimpleCollector {
    private final List<String> ids = new ArrayList<>();
    private SortedDocValues values = DocValues.emptySorted();

    private Awaited() {}

    static List<String> in(IndexSearcher searcher) throws IOException {
        return searcher.search(
                new TermQuery(new Term(IndexFields.AWAITED, IndexFields.FORMAT)),
                new CollectorManager<Awaited, List<String>>() {
                    @Override
                    public Awaited newCollector() {
                        return new Awaited();
                    }

                    @Override
                    public List<String> reduce(Collection<Awaited> all) {
                        return all.stream().flatMap(one -> one.ids.stream()).toList();
                    }
                });
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSorted(leaf.reader(), IndexFields.AWAITED);
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
