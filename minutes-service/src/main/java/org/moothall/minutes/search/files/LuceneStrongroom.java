package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.moothall.minutes.search.Entry;
import org.moothall.minutes.search.Strongroom;

/** An index in memory: it is gone with the process, and leaves nothing of a draft on a disk. */
final class LuceneStrongroom implements Strongroom, AutoCloseable {
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneStrongroom() throws IOException {
        writer =
                new IndexWriter(new ByteBuffersDirectory(), Turn.order(new IndexWriterConfig(TextAnalyzer.ofFields())));
        searchers = new SearcherManager(writer, null);
    }

    @Override
    public void put(Map<String, List<Entry>> byMeeting) {
        try {
            for (Map.Entry<String, List<Entry>> one : byMeeting.entrySet()) {
                writer.updateDocuments(
                        new Term(IndexFields.DOSSIER, IndexDocuments.key(one.getKey())),
                        IndexDocuments.of(one.getValue(), IndexFields.DOSSIER, one.getKey()));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it as it was after the last {@code put}. */
    <T> T ask(LuceneVolume.Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.of(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
    }
}
