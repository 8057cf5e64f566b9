package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.moothall.minutes.search.Language;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.SearchDesk;
import org.moothall.minutes.search.SearchForm;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.SearchRules;
import org.moothall.minutes.search.Sitting;
import org.moothall.minutes.search.Told;
import org.moothall.minutes.search.Volume;

/**
 * Searches for three words, the ten best, through the desk and all that it does (reading the query, highlights, what is
 * shown of a hit) beside a bare IndexSearcher that does the same query on the same files. Started by {@code bench/run search}.
 */
final class SearchBenchmark {
    private static final int ITEMS = 50;
    private static final int BATCH = 20;
    private static final int WORDS = 40;
    private static final int VOCABULARY = 40_000;
    private static final int TERMS = 3;
    private static final int TOP = 10;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;

    private final int paragraphs;
    private final Random random = new Random(45);
    private final List<String> queries = new ArrayList<>();

    private SearchBenchmark(int paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * Runs.
     *
     * @param arguments the directory for the results, {@code full} or {@code small}, and how many paragraphs if not the usual
     *     million
     */
    public static void main(String[] arguments) throws IOException {
        boolean full = arguments[1].equals("full");
        int usual = full ? 1_000_000 : 5_000;
        int paragraphs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : usual;
        List<String> found = new SearchBenchmark(paragraphs).run();
        found.forEach(IO::println);
        if (full && paragraphs == usual) {
            Path results = Files.createDirectories(Path.of(arguments[0]));
            Files.write(results.resolve(LocalDate.now(ZoneOffset.UTC) + "-search.md"), found);
        }
    }

    private List<String> run() throws IOException {
        Path directory = Files.createTempDirectory("moothall-search-bench-");
        try (Shelves shelves = new Shelves(directory)) {
            long begun = System.nanoTime();
            fill(shelves.shelf().live());
            double seconds = (System.nanoTime() - begun) / 1e9;
            return measure(shelves, seconds);
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void fill(Volume volume) {
        int everyQuery = Math.max(1, paragraphs / 1_000);
        Places reached = new Places(Map.of(), true);
        List<Told> batch = new ArrayList<>();
        for (int from = 0, meeting = 0; from < paragraphs; from += ITEMS, meeting++) {
            List<Told.Minuted> items = new ArrayList<>();
            for (int item = from; item < Math.min(paragraphs, from + ITEMS); item++) {
                List<String> words =
                        IntStream.range(0, WORDS).mapToObj(_ -> word()).toList();
                items.add(new Told.Minuted(
                        "i" + item, words.get(0), List.of(String.join(" ", words) + "."), List.of(), List.of()));
                if (item % everyQuery == 0) {
                    List<String> asked = new ArrayList<>(words);
                    Collections.shuffle(asked, random);
                    queries.add(String.join(" ", asked.subList(0, TERMS)));
                }
            }
            Told minutes = new Told.OfMinutes(
                    "m" + meeting,
                    1,
                    new Sitting("b" + meeting % 40, "Panel", OffsetDateTime.parse("2026-03-03T10:00:00Z"), false),
                    List.of(),
                    items);
            batch.add(minutes);
            if (batch.size() == BATCH) {
                volume.take(batch, reached);
                batch.clear();
            }
        }
        volume.take(batch, reached);
        volume.commit();
    }

    /** Words as they come in texts: the nth most common one about 1/n as often as the first. */
    private String word() {
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
        return "w" + Integer.toString(rank * 7919 + 1_000_003, 26).replaceAll("\\d", "o");
    }

    private List<String> measure(Shelves shelves, double seconds) throws IOException {
        SearchDesk desk = new SearchDesk(shelves.index(), new SearchRules(500, 32));
        LuceneVolume volume = (LuceneVolume) shelves.shelf().live();
        List<long[]> ours = new ArrayList<>();
        List<long[]> bare = new ArrayList<>();
        volume.ask(reader -> {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long[] roundOfOurs = new long[queries.size()];
                long[] roundOfBare = new long[queries.size()];
                for (int query = 0; query < queries.size(); query++) {
                    String text = queries.get(query);
                    roundOfBare[query] = time(() -> bare(searcher, text));
                    roundOfOurs[query] = time(() -> ours(desk, text));
                }
                if (round >= WARM_UP) {
                    bare.add(roundOfBare);
                    ours.add(roundOfOurs);
                }
            }
            return null;
        });
        return table(bare, ours, seconds);
    }

    private static long time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private static void ours(SearchDesk desk, String text) {
        SearchForm form = new SearchForm(text, List.of(), List.of(), null, null, null, null, null, false, null, TOP);
        if (!(desk.search(form) instanceof SearchDesk.Answered<?>(SearchIndex.Found<?> _))) {
            throw new IllegalStateException("not found: " + text);
        }
    }

    private static void bare(IndexSearcher searcher, String text) {
        Analyzer analyzer = TextAnalyzer.ofQuery(Language.EN);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : text.split(" ")) {
            Query query = new QueryBuilder(analyzer).createPhraseQuery(IndexFields.ALL, word);
            all.add(query, Occur.MUST);
        }
        try {
            if (searcher.search(all.build(), TOP).scoreDocs.length == 0) {
                throw new IllegalStateException("not found: " + text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> table(List<long[]> bare, List<long[]> ours, double seconds) {
        List<String> lines = new ArrayList<>(List.of(
                "## search",
                "",
                String.format(
                        Locale.ROOT,
                        "%s, Java %s, %d processors; %,d paragraphs of %d words, read in %.0f s; %,d queries of %d words.",
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        paragraphs,
                        WORDS,
                        seconds,
                        queries.size(),
                        TERMS),
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
