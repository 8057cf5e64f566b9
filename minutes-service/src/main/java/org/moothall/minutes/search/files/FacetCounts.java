package org.moothall.minutes.search.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.moothall.minutes.search.Hits.Count;
import org.moothall.minutes.search.Hits.Facets;

/** Counts what is found, by the values of its facets. */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, Facets> {
    /** Stands between a value and its name for people. */
    static final char NAMED = '\u0000';

    private static final int MOST_VALUES = 50;

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Facets reduce(Collection<Counter> counters) {
        return new Facets(
                counts(counters.stream().map(counter -> counter.bodies).toList(), commonestFirst()),
                counts(counters.stream().map(counter -> counter.kinds).toList(), commonestFirst()),
                counts(
                        counters.stream().map(counter -> counter.years).toList(),
                        Comparator.comparing(Count::value).reversed()));
    }

    private static Comparator<Count> commonestFirst() {
        return Comparator.comparingLong(Count::count).reversed().thenComparing(Count::name);
    }

    /** A body that had several names is one body. */
    private static List<Count> counts(List<Field> fields, Comparator<Count> order) {
        Map<String, Count> all = new HashMap<>();
        fields.forEach(field -> field.counts.forEach((value, count) -> {
            int split = value.indexOf(NAMED);
            String key = split < 0 ? value : value.substring(0, split);
            all.merge(
                    key,
                    new Count(key, value.substring(split + 1), count),
                    (one, other) -> new Count(key, other.name(), one.count() + other.count()));
        }));
        return all.values().stream().sorted(order).limit(MOST_VALUES).toList();
    }

    /** Counts in one thread. */
    static final class Counter extends SimpleCollector implements Collector {
        private final Field bodies = new Field(IndexFields.BODY_FACET);
        private final Field kinds = new Field(IndexFields.KIND_FACET);
        private final Field years = new Field(IndexFields.YEAR_FACET);
        private final List<Field> fields = List.of(bodies, kinds, years);

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            for (Field field : fields) {
                field.enter(leaf);
            }
        }

        @Override
        public void collect(int document) throws IOException {
            for (Field field : fields) {
                field.count(document);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Field field : fields) {
                field.leave();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** One facet, in the numbers of one segment at a time. */
    private static final class Field {
        private final String name;
        private final Map<String, Long> counts = new HashMap<>();
        private SortedDocValues values = DocValues.emptySorted();
        private long[] numbers = {};

        Field(String name) {
            this.name = name;
        }

        void enter(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSorted(leaf.reader(), name);
            numbers = new long[values.getValueCount()];
        }

        void count(int document) throws IOException {
            if (values.advanceExact(document)) {
                numbers[values.ordValue()]++;
            }
        }

        void leave() throws IOException {
            List<Integer> seen = new ArrayList<>();
            for (int number = 0; number < numbers.length; number++) {
                if (numbers[number] > 0) {
                    seen.add(number);
                }
            }
            for (int number : seen) {
                counts.merge(values.lookupOrd(number).utf8ToString(), numbers[number], Long::sum);
            }
        }
    }
}
