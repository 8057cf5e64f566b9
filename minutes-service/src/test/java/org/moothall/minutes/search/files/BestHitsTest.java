package org.moothall.minutes.search.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside a sort of everything that is found, on texts so alike that most scores are equal. */
class BestHitsTest {
    private static final int DOCUMENTS = 3_000;
    private static final int EXACTLY = 50;
    private static final String TEXT = "text";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areThoseThatASortOfEverythingPutsFirstWhetherSegmentsAreInOrderOrNot(boolean inOrder) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory, inOrder, new Random(58));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (Query query : List.of(all("a"), all("a", "b"), all("a", "b", "c"), all("d"))) {
                    List<Hit> sorted = sorted(searcher, query);
                    for (int wanted : List.of(1, 2, 11, 100)) {
                        assertThat(pages(searcher, query, wanted)).isEqualTo(sorted.subList(0, 3 * wanted));
                    }
                }
            }
        }
    }

    @Test
    void areCountedExactlyAsFarAsIsAskedAndNoFurther() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory, true, new Random(58));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);

                TopDocs counted = searcher.search(all("a"), new BestHits(5, DOCUMENTS, null));
                TopDocs skipped = searcher.search(all("a"), new BestHits(5, EXACTLY, null));

                assertThat(counted.totalHits)
                        .isEqualTo(new TotalHits(searcher.count(all("a")), TotalHits.Relation.EQUAL_TO));
                assertThat(skipped.totalHits.relation()).isEqualTo(TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
                assertThat(skipped.totalHits.value()).isBetween(EXACTLY + 1L, counted.totalHits.value() - 1);
            }
        }
    }

    private record Hit(float score, long turn) {}

    /** Three pages, each from where the one before ended. */
    private static List<Hit> pages(IndexSearcher searcher, Query query, int wanted) throws IOException {
        List<Hit> pages = new ArrayList<>();
        BestHits.After after = null;
        for (int page = 0; page < 3; page++) {
            List<Hit> hits = hits(searcher, searcher.search(query, new BestHits(wanted, EXACTLY, after)));
            after = new BestHits.After(hits.getLast().score(), hits.getLast().turn());
            pages.addAll(hits);
        }
        return pages;
    }

    private static List<Hit> sorted(IndexSearcher searcher, Query query) throws IOException {
        return hits(searcher, searcher.search(query, DOCUMENTS)).stream()
                .sorted(Comparator.comparing(Hit::score).reversed().thenComparing(Hit::turn))
                .toList();
    }

    private static List<Hit> hits(IndexSearcher searcher, TopDocs found) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found.scoreDocs) {
            LeafReaderContext leaf =
                    searcher.getLeafContexts().get(ReaderUtil.subIndex(one.doc, searcher.getLeafContexts()));
            NumericDocValues turns = leaf.reader().getNumericDocValues(IndexFields.TURN);
            assertThat(turns.advanceExact(one.doc - leaf.docBase)).isTrue();
            hits.add(new Hit(one.score, turns.longValue()));
        }
        return hits;
    }

    private static Query all(String... words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Arrays.stream(words).forEach(word -> all.add(new TermQuery(new Term(TEXT, word)), Occur.MUST));
        return all.build();
    }

    private static void write(ByteBuffersDirectory directory, boolean inOrder, Random random) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(new WhitespaceAnalyzer());
        try (IndexWriter writer = new IndexWriter(directory, inOrder ? Turn.order(settings) : settings)) {
            for (int number = 0; number < DOCUMENTS; number++) {
                Document document = new Document();
                document.add(new TextField(TEXT, random.nextInt(10) == 0 ? "a a b c d" : "a b c d e", Store.NO));
                document.add(new NumericDocValuesField(IndexFields.TURN, (number * 7_919L) % DOCUMENTS));
                writer.addDocument(document);
                if (random.nextInt(200) == 0) {
                    writer.flush();
                }
            }
        }
    }
}
