package org.moothall.minutes.search.files;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.Sitting;
import org.moothall.minutes.search.Told;
import org.moothall.minutes.search.Volume;

/** Invented minutes for the benchmark, the same in each run, and what to look for in them. */
final class SearchCorpus {
    static final int WORDS = 40;
    static final int TERMS = 3;
    private static final int QUERIES = 1_000;
    private static final int ITEMS = 50;
    private static final int BATCH = 500;
    private static final List<String> VOCABULARY = IntStream.range(0, 40_000)
            .mapToObj(
                    rank -> "w" + Integer.toString(rank * 7919 + 1_000_003, 26).replaceAll("\\d", "o"))
            .toList();

    private final int paragraphs;
    private final Random random = new Random(45);
    private final List<String> queries = new ArrayList<>();

    SearchCorpus(int paragraphs) {
        this.paragraphs = paragraphs;
    }

    List<String> queries() {
        return queries;
    }

    /** Tells all of it; afterwards there are the queries too, each of words that one paragraph has. */
    void tell(Volume volume) {
        Places reached = new Places(Map.of(), true);
        List<Told> batch = new ArrayList<>();
        write(meeting -> {
            batch.add(meeting);
            if (batch.size() == BATCH) {
                volume.take(batch, reached);
                batch.clear();
            }
        });
        volume.take(batch, reached);
        volume.commit();
    }

    /** Makes the queries of what a volume was told in a run before. */
    void recall() {
        write(_ -> {});
    }

    private void write(Consumer<Told> teller) {
        int everyQuery = Math.max(1, paragraphs / QUERIES);
        for (int from = 0, meeting = 0; from < paragraphs; from += ITEMS, meeting++) {
            List<Told.Minuted> items = new ArrayList<>();
            for (int item = from; item < Math.min(paragraphs, from + ITEMS); item++) {
                List<String> words =
                        IntStream.range(0, WORDS).mapToObj(_ -> word()).toList();
                items.add(item("i" + item, words));
                if (item % everyQuery == 0) {
                    List<String> asked = new ArrayList<>(words);
                    Collections.shuffle(asked, random);
                    queries.add(String.join(" ", asked.subList(0, TERMS)));
                }
            }
            teller.accept(minutes("m" + meeting, items));
        }
    }

    static Told.Minuted item(String id, List<String> words) {
        return new Told.Minuted(
                id,
                words.getFirst(),
                List.of(),
                List.of(String.join(" ", words) + "."),
                List.of(),
                List.of(),
                List.of());
    }

    static Told minutes(String meetingId, List<Told.Minuted> items) {
        Sitting sitting = new Sitting(
                "b" + Math.floorMod(meetingId.hashCode(), 40),
                "Panel",
                OffsetDateTime.parse("2026-03-03T10:00:00Z"),
                false);
        return new Told.OfMinutes(meetingId, 1, sitting, List.of(), items, List.of());
    }

    /** Words as they come in texts: the nth most common one about 1/n as often as the first. */
    private String word() {
        return VOCABULARY.get((int) Math.pow(VOCABULARY.size(), random.nextDouble()));
    }
}
