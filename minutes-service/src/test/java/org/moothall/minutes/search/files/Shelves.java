package org.moothall.minutes.search.files;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.moothall.minutes.search.Hits;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.Search;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.Shelf;
import org.moothall.minutes.search.Suggestions;
import org.moothall.minutes.search.Told;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A shelf in a directory of a test's own, and what asks it. */
public final class Shelves implements AutoCloseable {
    private final LuceneShelf shelf;
    private final LuceneSearch search;

    public Shelves(Path directory) {
        this(directory, Duration.ofMinutes(1));
    }

    Shelves(Path directory, Duration patience) {
        IndexDocuments documents = new IndexDocuments(JsonMapper.builder()
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build());
        shelf = new LuceneShelf(directory, false, documents);
        search = new LuceneSearch(shelf, documents, patience, new SimpleMeterRegistry());
    }

    public Shelf shelf() {
        return shelf;
    }

    public SearchIndex index() {
        return search;
    }

    void tell(Told... told) {
        tell(new Places(Map.of("topic/1/0", 1L), true), told);
    }

    void tell(Places reached, Told... told) {
        shelf.live().take(List.of(told), reached);
    }

    Hits find(Search wanted) {
        return ((SearchIndex.Found<Hits>) search.find(wanted)).what();
    }

    Suggestions suggest(String text) {
        return ((SearchIndex.Found<Suggestions>) search.suggest(text)).what();
    }

    @Override
    public void close() {
        shelf.close();
    }
}
