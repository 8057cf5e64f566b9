package org.moothall.minutes.search.files;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.AlreadyClosedException;
import org.moothall.minutes.search.Hit;
import org.moothall.minutes.search.Hits;
import org.moothall.minutes.search.Hits.Facets;
import org.moothall.minutes.search.Order;
import org.moothall.minutes.search.Place;
import org.moothall.minutes.search.Reach;
import org.moothall.minutes.search.Search;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the volume that is live. A question that takes too long is broken off: there are others. */
final class LuceneSearch implements SearchIndex {
    private static final Logger log = LoggerFactory.getLogger(LuceneSearch.class);
    private static final int TRIES = 3;

    private final LuceneShelf shelf;
    private final LuceneStrongroom room;
    private final Duration patience;
    private final Timer timer;

    LuceneSearch(LuceneShelf shelf, LuceneStrongroom room, Duration patience, MeterRegistry registry) {
        this.shelf = shelf;
        this.room = room;
        this.patience = patience;
        this.timer = Timer.builder("search.time")
                .description("How long a search took in the index")
                .register(registry);
    }

    @Override
    public Answer<Hits> find(Search search, Reach reach) {
        return timer.record(() -> asked(reach, (reader, complete) -> find(search, reader, complete)));
    }

    @Override
    public Answer<Suggestions> suggest(String text, Reach reach) {
        return asked(reach, (reader, _) -> new Found<>(new WordSuggestions(reader).of(text)));
    }

    /** A question, with whether the index that it is asked of is complete. */
    private interface Question<T> {
        Answer<T> of(IndexReader reader, boolean complete) throws IOException;
    }

    private <T> Answer<T> asked(Reach reach, Question<T> question) {
        for (int tries = 0; tries < TRIES; tries++) {
            LuceneVolume volume = shelf.asked();
            if (volume == null) {
                return new NotReady<>();
            }
            try {
                boolean complete = volume.places().complete();
                return volume.ask(open -> switch (reach) {
                    case PUBLIC -> question.of(open, complete);
                    case WITHHELD_TOO ->
                        room.ask(withheld -> {
                            try (MultiReader both = new MultiReader(new IndexReader[] {open, withheld}, false)) {
                                return question.of(both, complete);
                            }
                        });
                });
            } catch (AlreadyClosedException e) {
                log.debug("Another search index took the place of the one that was asked: that one is asked", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new NotReady<>();
    }

    private Answer<Hits> find(Search search, IndexReader reader, boolean complete) throws IOException {
        PatientSearcher searcher = new PatientSearcher(reader, new QueryTimeoutImpl(patience.toMillis()));
        SearchQueries.Asked asked = SearchQueries.of(search);
        TopDocs top = new Ranking(searcher, asked.query(), search.limit()).first(search);
        Facets facets = search.facets() ? searcher.search(asked.query(), new FacetCounts()) : null;
        if (searcher.hasStopped()) {
            return new TookTooLong<>();
        }
        Marking marking = new Marking(asked.wanted(), search.language());
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : Arrays.copyOf(top.scoreDocs, Math.min(top.scoreDocs.length, search.limit()))) {
            hits.add(hit(shown(searcher.getLeafContexts(), found.doc), found.score, marking, search.order()));
        }
        return new Found<>(new Hits(
                hits,
                top.scoreDocs.length > search.limit(),
                top.totalHits.value(),
                top.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                facets,
                complete));
    }

    private static Hit hit(Shown shown, float score, Marking marking, Order order) {
        Hit.Card card = shown.card();
        String id = IndexDocuments.key(card.id());
        Place place = switch (order) {
            case RELEVANCE -> Place.ofScore(score, id);
            case DATE -> new Place(order, card.sitting().startsAt().toInstant().toEpochMilli(), id);
        };
        return new Hit(card, score, marking.whole(card.title(), shown.title()), marking.best(shown.text()), place);
    }

    private static Shown shown(List<LeafReaderContext> leaves, int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexFields.SHOWN);
        if (!values.advanceExact(document - leaf.docBase)) {
            throw new CorruptIndexException("what was found has nothing to show", String.valueOf(leaf));
        }
        return Shown.read(values.binaryValue());
    }
}
