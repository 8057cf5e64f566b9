package org.moothall.minutes.search.files;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.moothall.minutes.minutes.KeptMinutes;
import org.moothall.minutes.search.Hits;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.Reach;
import org.moothall.minutes.search.Search;
import org.moothall.minutes.search.SearchDesk;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.SearchRules;
import org.moothall.minutes.search.Shelf;
import org.moothall.minutes.search.Strongroom;
import org.moothall.minutes.search.Suggestions;
import org.moothall.minutes.search.Told;
import org.moothall.minutes.search.WithheldReading;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A shelf in a directory of a test's own, and what asks it. */
public final class Shelves implements AutoCloseable {
    private final LuceneShelf shelf;
    private final LuceneStrongroom room;
    private final LuceneSearch search;

    public Shelves(Path directory) {
        this(directory, Duration.ofMinutes(1));
    }

    Shelves(Path directory, Duration patience) {
        IndexDocuments documents = new IndexDocuments(JsonMapper.builder()
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build());
        shelf = new LuceneShelf(directory, false, documents);
        try {
            room = new LuceneStrongroom();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        search = new LuceneSearch(shelf, room, patience, new SimpleMeterRegistry());
    }

    public Shelf shelf() {
        return shelf;
    }

    public Strongroom room() {
        return room;
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

    /** A desk at which this is asked; its minute book is empty. */
    public SearchDesk desk() {
        return new SearchDesk(search, new WithheldReading(new KeptMinutes(), room), new SearchRules(500, 32));
    }

    Hits find(Search wanted) {
        return find(wanted, Reach.PUBLIC);
    }

    Hits find(Search wanted, Reach reach) {
        return ((SearchIndex.Found<Hits>) search.find(wanted, reach)).what();
    }

    Suggestions suggest(String text) {
        return suggest(text, Reach.PUBLIC);
    }

    Suggestions suggest(String text, Reach reach) {
        return ((SearchIndex.Found<Suggestions>) search.suggest(text, reach)).what();
    }

    @Override
    public void close() {
        shelf.close();
        try {
            room.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
