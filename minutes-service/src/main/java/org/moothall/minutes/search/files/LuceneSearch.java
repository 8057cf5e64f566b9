package org.moothall.minutes.search.files;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
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
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Hit;
import org.moothall.minutes.search.Hits;
import org.moothall.minutes.search.Hits.Facets;
import org.moothall.minutes.search.Order;
import org.moothall.minutes.search.Place;
import org.moothall.minutes.search.Search;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the volume that is live. A question that takes too long is broken off: there are others. */
final class LuceneSearch implements SearchIndex {
    private static final Logger log = LoggerFactory.getLogger(LuceneSearch.class);
    private static final int COUNTED_EXACTLY = 1_000;
    private static final int TRIES = 3;
    private static final Sort BY_RELEVANCE =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.ID, SortField.Type.STRING));
    private static final Sort BY_DATE = new Sort(
            new SortField(IndexFields.STARTS_AT, SortField.Type.LONG, true),
            new SortField(IndexFields.ID, SortField.Type.STRING));
    private static final Set<String> SHOWN = Set.of(IndexFields.CARD);

    private final LuceneShelf shelf;
    private final IndexDocuments documents;
    private final Duration patience;
    private final Timer timer;

    LuceneSearch(LuceneShelf shelf, IndexDocuments documents, Duration patience, MeterRegistry registry) {
        this.shelf = shelf;
        this.documents = documents;
        this.patience = patience;
        this.timer = Timer.builder("search.time")
                .description("How long a search took in the index")
                .register(registry);
    }

    @Override
    public Answer<Hits> find(Search search) {
        return timer.record(() -> asked((reader, complete) -> find(search, reader, complete)));
    }

    @Override
    public Answer<Suggestions> suggest(String text) {
        return asked((reader, _) -> new Found<>(new WordSuggestions(reader).of(text)));
    }

    /** A question, with whether the index that it is asked of is complete. */
    private interface Question<T> {
        Answer<T> of(IndexReader reader, boolean complete) throws IOException;
    }

    private <T> Answer<T> asked(Question<T> question) {
        for (int tries = 0; tries < TRIES; tries++) {
            LuceneVolume volume = shelf.asked();
            if (volume == null) {
                return new NotReady<>();
            }
            try {
                boolean complete = volume.places().complete();
                return volume.ask(reader -> question.of(reader, complete));
            } catch (AlreadyClosedException e) {
                log.debug("Another search index took the place of the one that was asked: that one is asked", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new NotReady<>();
    }

    private Answer<Hits> find(Search search, IndexReader reader, boolean complete) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setTimeout(new QueryTimeoutImpl(patience.toMillis()));
        Query query = SearchQueries.of(search);
        TopFieldDocs top = top(searcher, query, search);
        Facets facets = search.facets() ? searcher.search(query, new FacetCounts()) : null;
        if (searcher.timedOut()) {
            return new TookTooLong<>();
        }
        return new Found<>(new Hits(
                hits(searcher, query, search, top.scoreDocs),
                top.totalHits.value(),
                top.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                facets,
                complete));
    }

    private static TopFieldDocs top(IndexSearcher searcher, Query query, Search search) throws IOException {
        Sort sort = search.order() == Order.RELEVANCE ? BY_RELEVANCE : BY_DATE;
        TopFieldDocs top = searcher.search(
                query,
                new TopFieldCollectorManager(
                        sort, search.limit() + 1, after(searcher, query, search.after()), COUNTED_EXACTLY));
        if (search.order() == Order.DATE) {
            TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
        }
        return top;
    }

    private static @Nullable FieldDoc after(IndexSearcher searcher, Query query, @Nullable Place place)
            throws IOException {
        if (place == null) {
            return null;
        }
        Object value = switch (place.order()) {
            case RELEVANCE -> Float.valueOf(scoreNow(searcher, query, place));
            case DATE -> Long.valueOf(place.value());
        };
        // The id settles it; the number of a document is another one in the next reader.
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(place.id())});
    }

    /** With all that is published all scores move: a page begins where the hit before it stands now, if it is still there. */
    private static float scoreNow(IndexSearcher searcher, Query query, Place place) throws IOException {
        Query again = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.ID, IndexDocuments.key(place.id()))), Occur.FILTER)
                .build();
        ScoreDoc[] found = searcher.search(again, 1).scoreDocs;
        if (found.length == 0) {
            return place.score();
        }
        TopFieldCollector.populateScores(found, searcher, query);
        return found[0].score;
    }

    private List<Hit> hits(IndexSearcher searcher, Query query, Search search, ScoreDoc[] found) throws IOException {
        int[] numbers = Arrays.stream(found).mapToInt(one -> one.doc).toArray();
        Highlights highlights = Highlights.of(searcher, query, search.language(), numbers);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int place = 0; place < found.length; place++) {
            FieldDoc one = (FieldDoc) found[place];
            Document document = stored.document(one.doc, SHOWN);
            Hit.Card card = documents.card(document);
            float score = search.order() == Order.RELEVANCE ? (float) one.fields[0] : one.score;
            hits.add(new Hit(
                    card, score, highlights.title(place), highlights.text(place), place(search.order(), one, score)));
        }
        return hits;
    }

    private static Place place(Order order, FieldDoc found, float score) {
        String id = ((BytesRef) found.fields[1]).utf8ToString();
        return order == Order.RELEVANCE ? Place.ofScore(score, id) : new Place(order, (long) found.fields[0], id);
    }
}
