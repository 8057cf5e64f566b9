package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.CodecReader;
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
import org.moothall.minutes.search.PaperText;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.Told;
import org.moothall.minutes.search.Volume;

/**
 * One index in one directory. How far was read is committed with what was read, in one file: after whatever end of the
 * process, both stand where they stood together.
 */
final class LuceneVolume implements Volume {
    private static final int BUFFER_MEGABYTES = 8;
    private static final int KEEPS_STATE = 1;

    private final Path path;
    private final IndexDocuments documents;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final LucenePapers papers;
    private volatile Places places;

    private LuceneVolume(Path path, IndexDocuments documents, Directory directory, IndexWriter writer)
            throws IOException {
        this.path = path;
        this.documents = documents;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.papers = new LucenePapers(documents, writer, searchers);
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
            IndexWriterConfig settings = Turn.order(new IndexWriterConfig(TextAnalyzer.ofFields()))
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
        places = CommitNote.read(writer);
        checkEveryByte();
    }

    private void checkEveryByte() throws IOException {
        for (LeafReaderContext leaf : withSearcher(IndexSearcher::getLeafContexts)) {
            if (leaf.reader() instanceof CodecReader segment) {
                segment.checkIntegrity();
            }
        }
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public void take(List<Told> told, Places reached) {
        try {
            Map<String, Dossier> before = new HashMap<>();
            Map<String, Dossier> after = new LinkedHashMap<>();
            for (Told one : told) {
                Dossier known = before.get(one.meetingId());
                if (known == null) {
                    known = find(one.meetingId());
                    before.put(one.meetingId(), known);
                }
                after.put(
                        one.meetingId(),
                        after.getOrDefault(one.meetingId(), known).with(one));
            }
            List<LucenePapers.Change> changes = new ArrayList<>();
            for (Dossier dossier : after.values()) {
                Dossier known = Objects.requireNonNull(before.get(dossier.meetingId()));
                if (!dossier.equals(known)) {
                    writer.updateDocuments(ofMeeting(dossier.meetingId()), documents.of(dossier));
                    LucenePapers.Change change = new LucenePapers.Change(known.papers(), dossier.papers());
                    if (!change.isNone()) {
                        changes.add(change);
                    }
                }
            }
            if (changes.isEmpty()) {
                searchers.maybeRefreshBlocking();
            } else {
                papers.change(changes);
            }
            places = reached;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> awaited() {
        try {
            return withSearcher(Awaited::in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void file(Map<String, PaperText> texts) {
        try {
            papers.file(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasUncommittedTexts() {
        return papers.isUncommitted();
    }

    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private Dossier find(String meetingId) throws IOException {
        return withSearcher(searcher -> find(searcher, meetingId));
    }

    private Dossier find(IndexSearcher searcher, String meetingId) throws IOException {
        Query state = new BooleanQuery.Builder()
                .add(new TermQuery(ofMeeting(meetingId)), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.STATE, IndexFields.FORMAT)), Occur.FILTER)
                .build();
        TopDocs found = searcher.search(state, KEEPS_STATE);
        return found.scoreDocs.length == 0
                ? Dossier.empty(meetingId)
                : documents.dossier(searcher.storedFields(), found.scoreDocs[0].doc);
    }

    private static Term ofMeeting(String meetingId) {
        return new Term(IndexFields.DOSSIER, IndexDocuments.key(meetingId));
    }

    @Override
    public void commit() {
        try {
            papers.committing();
            CommitNote.write(writer, places);
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
        return withSearcher(searcher -> question.of(searcher.getIndexReader()));
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
