package org.moothall.minutes.search.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class PatientSearcherTest {
    private static final int MORE_THAN_A_WINDOW = 70_000;

    @Test
    void findsEverythingWhileThereIsTime() throws IOException {
        Found found = search(Integer.MAX_VALUE, 3, MORE_THAN_A_WINDOW);

        assertThat(found).isEqualTo(new Found(MORE_THAN_A_WINDOW + 3, false));
    }

    @Test
    void stopsBeforeTheNextSegmentWhenItsTimeIsOver() throws IOException {
        Found found = search(1, 3, 4);

        assertThat(found).isEqualTo(new Found(3, true));
    }

    @Test
    void stopsWithinASegmentThatIsLarge() throws IOException {
        Found found = search(1, MORE_THAN_A_WINDOW);

        assertThat(found.stopped()).isTrue();
        assertThat(found.documents()).isBetween(1L, MORE_THAN_A_WINDOW - 1L);
    }

    private record Found(long documents, boolean stopped) {}

    /** @param looks how often the clock says that there is time, with segments of these sizes */
    private static Found search(int looks, int... segments) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            write(directory, segments);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                AtomicInteger left = new AtomicInteger(looks);
                PatientSearcher searcher = new PatientSearcher(reader, () -> left.getAndDecrement() <= 0);
                long documents = searcher.search(
                                new TermQuery(new Term("word", "road")),
                                new TopScoreDocCollectorManager(1, Integer.MAX_VALUE))
                        .totalHits
                        .value();
                return new Found(documents, searcher.hasStopped());
            }
        }
    }

    private static void write(Directory directory, int... segments) throws IOException {
        Document document = new Document();
        document.add(new StringField("word", "road", Store.NO));
        IndexWriterConfig settings = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            for (int size : segments) {
                for (int number = 0; number < size; number++) {
                    writer.addDocument(document);
                }
                writer.commit();
            }
        }
    }
}
