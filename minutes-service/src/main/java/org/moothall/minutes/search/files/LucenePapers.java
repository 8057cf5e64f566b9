package org.moothall.minutes.search.files;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.FiledPaper;
import org.moothall.minutes.search.PaperText;

/**
 * The documents of agendas in a volume, each a block of its own: what happens to the minutes of a meeting does not have its
 * papers taken apart again.
 */
final class LucenePapers {
    private final IndexDocuments documents;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean uncommitted;

    LucenePapers(IndexDocuments documents, IndexWriter writer, SearcherManager searchers) {
        this.documents = documents;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** The documents of a meeting by their ids, as they were and as they are. */
    record Change(Map<String, FiledPaper> before, Map<String, FiledPaper> after) {
        boolean isNone() {
            return before.equals(after);
        }
    }

    /** Brings the documents of meetings from what they were to what they are; a text that was had is kept. */
    synchronized void change(List<Change> changes) throws IOException {
        for (Change change : changes) {
            change(change.before(), change.after());
        }
        searchers.maybeRefreshBlocking();
    }

    private void change(Map<String, FiledPaper> before, Map<String, FiledPaper> after) throws IOException {
        for (String documentId : before.keySet()) {
            if (!after.containsKey(documentId)) {
                writer.deleteDocuments(block(documentId));
            }
        }
        for (Map.Entry<String, FiledPaper> one : after.entrySet()) {
            if (!one.getValue().equals(before.get(one.getKey()))) {
                FiledPaper known = find(one.getKey());
                write(one.getValue().with(known == null ? null : known.text()));
            }
        }
    }

    /** Whoever changes what is named meanwhile waits: a document that was withdrawn does not come back by its text. */
    synchronized void file(Map<String, PaperText> texts) throws IOException {
        for (Map.Entry<String, PaperText> text : texts.entrySet()) {
            FiledPaper paper = find(text.getKey());
            if (paper != null) {
                write(paper.with(text.getValue()));
                uncommitted = true;
            }
        }
        searchers.maybeRefreshBlocking();
    }

    boolean isUncommitted() {
        return uncommitted;
    }

    /** What is filed from now on is not in the commit that follows, or is in it and is committed once more. */
    void committing() {
        uncommitted = false;
    }

    private void write(FiledPaper paper) throws IOException {
        writer.updateDocuments(block(paper.paper().documentId()), documents.of(paper));
    }

    private static Term block(String documentId) {
        return new Term(IndexFields.PAPER, IndexDocuments.key(documentId));
    }

    private @Nullable FiledPaper find(String documentId) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return find(searcher, documentId);
        } finally {
            searchers.release(searcher);
        }
    }

    private @Nullable FiledPaper find(IndexSearcher searcher, String documentId) throws IOException {
        Query state = new BooleanQuery.Builder()
                .add(new TermQuery(block(documentId)), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.STATE, IndexFields.FORMAT)), Occur.FILTER)
                .build();
        TopDocs found = searcher.search(state, 1);
        return found.scoreDocs.length == 0 ? null : documents.paper(searcher.storedFields(), found.scoreDocs[0].doc);
    }
}
