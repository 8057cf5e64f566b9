package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.moothall.minutes.search.Dossier;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.Told;
import org.moothall.minutes.search.Volume;

/**
 * One index in one directory. How far was read is committed with what was read, in one file: after whatever end of the
 * process, both stand where they stood together.
 */
final class LuceneVolume implements Volume {
    private static final String FORMAT = "format";
    private static final String COMPLETE = "complete";
    private static final String PLACE = "place:";
    private static final int BUFFER_MEGABYTES = 8;
    private static final int KEEPS_STATE = 1;

    private final Path path;
    private final IndexDocuments documents;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Places places;

    private LuceneVolume(Path path, IndexDocuments documents, Directory directory, IndexWriter writer)
            throws IOException {
        this.path = path;
        this.documents = documents;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.places = Places.NONE;
    }

    /**
     * Opens the index there, or an empty one where there is none.
     *
     * @throws IOException if it cannot be read, or is of another format; where another process has it open, that is a
     *     {@link org.apache.lucene.store.LockObtainFailedException}
     */
    static LuceneVolume open(Path path, IndexDocuments documents) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            IndexWriterConfig settings = new IndexWriterConfig(TextAnalyzer.ofFields())
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, settings);
            try {
                return recalled(new LuceneVolume(path, documents, directory, writer));
            } catch (IOException | RuntimeException e) {
                writer.rollback();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static LuceneVolume recalled(LuceneVolume volume) throws IOException {
        try {
            volume.recall();
            return volume;
        } catch (IOException | RuntimeException e) {
            volume.searchers.close();
            throw e;
        }
    }

    private void recall() throws IOException {
        Map<String, String> said = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        }
        if (said.isEmpty() && writer.getDocStats().maxDoc == 0) {
            return;
        }
        if (!IndexFields.FORMAT.equals(said.get(FORMAT))) {
            throw new CorruptIndexException("the index is of another format: " + said.get(FORMAT), path.toString());
        }
        checkEveryByte();
        Map<String, Long> next = new HashMap<>();
        said.forEach((name, value) -> {
            if (name.startsWith(PLACE)) {
                next.put(name.substring(PLACE.length()), Long.parseLong(value));
            }
        });
        places = new Places(next, Boolean.parseBoolean(said.get(COMPLETE)));
    }

    private void checkEveryByte() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public void take(List<Told> told, Places reached) {
        try {
            Map<String, Dossier> known = new HashMap<>();
            Map<String, Dossier> changed = new LinkedHashMap<>();
            for (Told one : told) {
                Dossier before = known.get(one.meetingId());
                if (before == null) {
                    before = find(one.meetingId());
                }
                Dossier after = before.with(one);
                known.put(one.meetingId(), after);
                if (!after.equals(before)) {
                    changed.put(one.meetingId(), after);
                }
            }
            for (Dossier dossier : changed.values()) {
                writer.updateDocuments(ofMeeting(dossier.meetingId()), documents.of(dossier));
            }
            searchers.maybeRefreshBlocking();
            places = reached;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dossier find(String meetingId) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Query state = new BooleanQuery.Builder()
                    .add(new TermQuery(ofMeeting(meetingId)), Occur.FILTER)
                    .add(new TermQuery(new Term(IndexFields.STATE, IndexFields.FORMAT)), Occur.FILTER)
                    .build();
            TopDocs found = searcher.search(state, KEEPS_STATE);
            return found.scoreDocs.length == 0
                    ? Dossier.empty(meetingId)
                    : documents.dossier(searcher.storedFields(), found.scoreDocs[0].doc);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Term ofMeeting(String meetingId) {
        return new Term(IndexFields.DOSSIER, IndexDocuments.key(meetingId));
    }

    @Override
    public void commit() {
        Map<String, String> said = new HashMap<>();
        said.put(FORMAT, IndexFields.FORMAT);
        said.put(COMPLETE, Boolean.toString(places.complete()));
        places.next().forEach((partition, offset) -> said.put(PLACE + partition, offset.toString()));
        try {
            writer.setLiveCommitData(said.entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long documents() {
        return writer.isOpen() ? writer.getDocStats().numDocs : 0;
    }

    Path path() {
        return path;
    }

    boolean isOpen() {
        return writer.isOpen();
    }

    /** Asks the index as it was after the last {@code take}. */
    <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.of(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    /** What is asked of an index. */
    interface Question<T> {
        T of(IndexReader reader) throws IOException;
    }

    /** Closes without committing: who wants to keep what came since the last commit says so before. */
    void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
