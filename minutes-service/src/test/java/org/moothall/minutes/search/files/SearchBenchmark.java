package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.QueryBuilder;
import org.moothall.minutes.search.Hits;
import org.moothall.minutes.search.Language;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.Reach;
import org.moothall.minutes.search.SearchDesk;
import org.moothall.minutes.search.SearchForm;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.Told;
import org.moothall.minutes.search.Volume;

/**
 * Searches for three words, the ten best, through the desk and all that it does (reading the query, highlights, what is
 * shown of a hit) beside a bare IndexSearcher that does the same query on the same files. Started by {@code bench/run search}.
 */
final class SearchBenchmark {
    private static final int TOP = 10;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final int NEWS = 50;

    private final int paragraphs;
    private final SearchCorpus corpus;

    private SearchBenchmark(int paragraphs) {
        this.paragraphs = paragraphs;
        this.corpus = new SearchCorpus(paragraphs);
    }

    /**
     * Runs.
     *
     * @param arguments the directory for the results, {@code full} or {@code small}, how many paragraphs if not the usual
     *     million, and a directory where the index is kept from one run to the next, if it is to be
     */
    public static void main(String[] arguments) throws IOException {
        boolean full = arguments[1].equals("full");
        int usual = full ? 1_000_000 : 5_000;
        int paragraphs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : usual;
        SearchBenchmark benchmark = new SearchBenchmark(paragraphs);
        List<String> found = arguments.length > 3
                ? benchmark.run(Files.createDirectories(Path.of(arguments[3])))
                : benchmark.runAndDelete(Files.createTempDirectory("moothall-search-bench-"));
        found.forEach(IO::println);
        if (full && paragraphs == usual) {
            Path results = Files.createDirectories(Path.of(arguments[0]));
            Files.write(results.resolve(LocalDate.now(ZoneOffset.UTC) + "-search.md"), found);
        }
    }

    private List<String> runAndDelete(Path directory) throws IOException {
        try {
            return run(directory);
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What is told at the end is not committed: a kept index stays as it was. */
    private List<String> run(Path directory) throws IOException {
        try (Shelves shelves = new Shelves(directory)) {
            long begun = System.nanoTime();
            String came = fill(shelves.shelf().live());
            double seconds = (System.nanoTime() - begun) / 1e9;
            List<String> lines = new ArrayList<>(measure(
                    shelves, String.format(Locale.ROOT, "%s in %.0f s, %,d MB", came, seconds, megabytes(directory))));
            lines.add(news(shelves));
            return lines;
        }
    }

    private String fill(Volume volume) {
        if (volume.documents() == 0) {
            corpus.tell(volume);
            return "read";
        }
        corpus.recall();
        if (volume.documents() < paragraphs) {
            throw new IllegalStateException("The index that was kept is another one");
        }
        return "opened";
    }

    private static long megabytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes >> 20;
        }
    }

    /** Who is asked first takes turns, since the second finds warm what the first has read. */
    private List<String> measure(Shelves shelves, String index) throws IOException {
        SearchDesk desk = shelves.desk();
        List<String> queries = corpus.queries();
        LuceneVolume volume = (LuceneVolume) shelves.shelf().live();
        List<Query> bareQueries = queries.stream().map(SearchBenchmark::query).toList();
        List<long[]> ours = new ArrayList<>();
        List<long[]> bare = new ArrayList<>();
        volume.ask(reader -> {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int query = 0; query < queries.size(); query++) {
                checkSame(top(searcher, bareQueries.get(query)), answer(desk, queries.get(query)));
            }
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long[] roundOfOurs = new long[queries.size()];
                long[] roundOfBare = new long[queries.size()];
                for (int query = 0; query < queries.size(); query++) {
                    String text = queries.get(query);
                    Query known = bareQueries.get(query);
                    boolean bareFirst = (round + query) % 2 == 0;
                    if (bareFirst) {
                        roundOfBare[query] = time(() -> top(searcher, known));
                    }
                    roundOfOurs[query] = time(() -> answer(desk, text));
                    if (!bareFirst) {
                        roundOfBare[query] = time(() -> top(searcher, known));
                    }
                }
                if (round >= WARM_UP) {
                    bare.add(roundOfBare);
                    ours.add(roundOfOurs);
                }
            }
            return null;
        });
        return table(bare, ours, index);
    }

    /** Both must have found equally good ones. */
    private static void checkSame(TopDocs bare, Hits ours) {
        for (int place = 0; place < bare.scoreDocs.length; place++) {
            if (bare.scoreDocs[place].score != ours.hits().get(place).score()) {
                throw new IllegalStateException("not the same hits");
            }
        }
    }

    /** How long it takes from the minutes of one more meeting being told until they are found. */
    private String news(Shelves shelves) {
        SearchDesk desk = shelves.desk();
        Volume volume = shelves.shelf().live();
        long[] times = new long[NEWS];
        for (int number = 0; number < NEWS; number++) {
            String word = "latest" + number;
            Told told = SearchCorpus.minutes("news" + number, List.of(SearchCorpus.item(word, List.of(word, "told"))));
            times[number] = time(() -> {
                volume.take(List.of(told), new Places(Map.of(), true));
                answer(desk, word);
            });
        }
        return String.format(
                Locale.ROOT,
                "One more meeting: p50 %.0f µs, p95 %.0f µs from being told until it is found.",
                middle(List.of(times), 0.5),
                middle(List.of(times), 0.95));
    }

    private static long time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private static Hits answer(SearchDesk desk, String text) {
        SearchForm form = new SearchForm(text, List.of(), List.of(), null, null, null, null, null, false, null, TOP);
        if (desk.search(form, Reach.PUBLIC) instanceof SearchDesk.Answered<Hits>(SearchIndex.Found<Hits>(Hits hits))
                && !hits.hits().isEmpty()) {
            return hits;
        }
        throw new IllegalStateException("not found: " + text);
    }

    private static TopDocs top(IndexSearcher searcher, Query query) {
        try {
            TopDocs top = searcher.search(query, TOP);
            if (top.scoreDocs.length == 0) {
                throw new IllegalStateException("not found: " + query);
            }
            return top;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : text.split(" ")) {
            Query query = new QueryBuilder(TextAnalyzer.ofQuery(Language.EN)).createPhraseQuery(IndexFields.ALL, word);
            all.add(query, Occur.MUST);
        }
        return all.build();
    }

    private List<String> table(List<long[]> bare, List<long[]> ours, String index) {
        List<String> lines = new ArrayList<>(List.of(
                "## search",
                "",
                String.format(
                        Locale.ROOT,
                        "%s, Java %s, %d processors; %,d paragraphs of %d words, %s; %,d queries of %d words.",
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        paragraphs,
                        SearchCorpus.WORDS,
                        index,
                        corpus.queries().size(),
                        SearchCorpus.TERMS),
                "",
                "| who | p50 µs | p95 µs | rounds (p50) |",
                "|---|---:|---:|---|",
                row("bare IndexSearcher, top 10", bare),
                row("SearchDesk, with highlights", ours),
                "",
                String.format(Locale.ROOT, "Ratio of the medians: %.2f", middle(ours, 0.5) / middle(bare, 0.5))));
        return lines;
    }

    private static String row(String who, List<long[]> rounds) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %s |",
                who,
                middle(rounds, 0.5),
                middle(rounds, 0.95),
                String.join(
                        ", ",
                        rounds.stream()
                                .map(round -> String.format(Locale.ROOT, "%.0f", middle(List.of(round), 0.5)))
                                .toList()));
    }

    /** In microseconds. */
    private static double middle(List<long[]> rounds, double share) {
        long[] all = rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return all[(int) (all.length * share)] / 1e3;
    }
}
