package org.moothall.minutes.search.files;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Place;
import org.moothall.minutes.search.Search;

/**
 * Which documents come first, each with its score. Of those that are equal it is always the same one, in whatever reader:
 * by relevance the one whose turn it is, by date the one with the lower id.
 */
final class Ranking {
    private static final int COUNTED_EXACTLY = 1_000;
    private static final Sort BY_DATE = new Sort(
            new SortField(IndexFields.STARTS_AT, SortField.Type.LONG, true),
            new SortField(IndexFields.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final Query query;
    private final int wanted;

    /** One more than is shown is wanted, which tells whether there is another page. */
    Ranking(IndexSearcher searcher, Query query, int shown) {
        this.searcher = searcher;
        this.query = query;
        this.wanted = shown + 1;
    }

    TopDocs first(Search search) throws IOException {
        Place after = search.after();
        return switch (search.order()) {
            case DATE -> byDate(after);
            case RELEVANCE -> byRelevance(after);
        };
    }

    private TopDocs byRelevance(@Nullable Place after) throws IOException {
        return searcher.search(query, new BestHits(wanted, COUNTED_EXACTLY, after == null ? null : standingNow(after)));
    }

    private TopDocs byDate(@Nullable Place after) throws IOException {
        FieldDoc last = after == null ? null : after(after);
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(BY_DATE, wanted, last, COUNTED_EXACTLY));
        TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
        return top;
    }

    /** The id settles it; the number of a document is another one in the next reader. */
    private static FieldDoc after(Place place) {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {place.value(), new BytesRef(place.id())});
    }

    /** With all that is published all scores move: a page begins where the hit before it stands now, if it is still there. */
    private BestHits.After standingNow(Place place) throws IOException {
        Query again = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.ID, IndexDocuments.key(place.id()))), Occur.FILTER)
                .build();
        ScoreDoc[] found = searcher.search(again, 1).scoreDocs;
        if (found.length == 0) {
            return new BestHits.After(place.score(), Long.MIN_VALUE);
        }
        TopFieldCollector.populateScores(found, searcher, query);
        return new BestHits.After(found[0].score, turn(found[0].doc));
    }

    private long turn(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues turns = DocValues.getNumeric(leaf.reader(), IndexFields.TURN);
        return turns.advanceExact(document - leaf.docBase) ? turns.longValue() : Long.MIN_VALUE;
    }
}
