package org.moothall.parts;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows of each document that has the field at all the least and the greatest value that it has there. Where those are few,
 * as aggregates with an event that waits are, a query for a value of that field need not read the others; and how many they
 * are and which is the first is told without reading any. Held in memory and made anew when the collection is opened.
 */
final class SparseIndex extends Index<Object> {
    private static final Comparator<Object> ORDER = ValueComparator.ascWithoutListHandling();

    /** Conditions that no document without the field meets. */
    private static final List<String> ASK_FOR_A_VALUE = List.of("$gt", "$gte", "$lt", "$lte");

    /** What a document has in the field. */
    private record Span(Object position, long number, Object least, Object greatest) {
        static final Comparator<Span> BY_LEAST =
                Comparator.comparing(Span::least, ORDER).thenComparingLong(Span::number);

        /** Whether there may be a value that meets the condition: there is one, unless it lies between the two. */
        boolean mayMeet(String condition, Object bound) {
            return meets(condition, asksForMore(condition) ? greatest : least, bound);
        }

        /** What all its values are, if that is one thing: those of another type are in the order, and meet no condition. */
        Class<?> type() {
            return least.getClass() == greatest.getClass() ? least.getClass() : Object.class;
        }
    }

    private static boolean asksForMore(String condition) {
        return condition.startsWith("$gt");
    }

    private static boolean meets(String condition, Object value, Object bound) {
        int order = ORDER.compare(value, bound);
        return switch (condition) {
            case "$gt" -> order > 0;
            case "$gte" -> order >= 0;
            case "$lt" -> order < 0;
            default -> order <= 0;
        };
    }

    private final String field;
    private final Map<Object, Span> spans = new HashMap<>();
    private final NavigableSet<Span> byLeast = new TreeSet<>(Span.BY_LEAST);
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private long numbered;

    SparseIndex(String name, List<IndexKey> keys) {
        super(name, keys, true);
        field = keys.getFirst().getKey();
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        put(document, position);
    }

    @Override
    public synchronized void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        put(newDocument, position);
    }

    /** The position of a document that goes is its id, and another index tells it. */
    @Override
    public synchronized @Nullable Object remove(Document document) {
        forget(document.get("_id"));
        return null;
    }

    private void put(Document document, Object position) {
        Span before = forget(position);
        long number = before == null ? numbered++ : before.number();
        List<Object> values = values(document);
        if (!values.isEmpty()) {
            Span span = new Span(
                    position,
                    number,
                    values.stream().min(ORDER).orElseThrow(),
                    values.stream().max(ORDER).orElseThrow());
            spans.put(position, span);
            byLeast.add(span);
            types.merge(span.type(), 1, Integer::sum);
        }
    }

    private @Nullable Span forget(@Nullable Object position) {
        Span span = spans.remove(position);
        if (span != null) {
            byLeast.remove(span);
            types.computeIfPresent(span.type(), (_, many) -> many == 1 ? null : many - 1);
        }
        return span;
    }

    private List<Object> values(Document document) {
        return switch (Utils.getSubdocumentValueCollectionAware(document, field)) {
            case null -> List.of();
            case Missing _ -> List.of();
            case Collection<?> many ->
                many.stream()
                        .filter(value -> value != null && !(value instanceof Missing))
                        .<Object>map(value -> value)
                        .toList();
            case Object one -> List.of(one);
        };
    }

    @Override
    public boolean canHandle(Document query) {
        return query.get(field) instanceof Document conditions
                && !conditions.isEmpty()
                && ASK_FOR_A_VALUE.containsAll(conditions.keySet())
                && conditions.values().stream().noneMatch(value -> value == null);
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        return meeting(conditions(query)).map(Span::position).toList();
    }

    /** Of a query for this field alone the number of documents, where it can be told without reading any. */
    synchronized OptionalInt count(Document query) {
        if (!isAnswered(query)) {
            return OptionalInt.empty();
        }
        Document conditions = conditions(query);
        return OptionalInt.of(
                allMeet(conditions) ? spans.size() : (int) meeting(conditions).count());
    }

    /** As is told by the one that is last to meet it: of a backlog all are asked for, and asked often. */
    private boolean allMeet(Document conditions) {
        return !byLeast.isEmpty()
                && conditions.entrySet().stream()
                        .allMatch(condition -> meets(
                                condition.getKey(),
                                (asksForMore(condition.getKey()) ? byLeast.first() : byLeast.last()).least(),
                                condition.getValue()));
    }

    /**
     * Of a query for this field alone, in its order or in none, where the first documents lie, if that can be told without
     * reading any.
     */
    synchronized Optional<List<Object>> first(int many, Document query, @Nullable Document orderBy) {
        return (orderBy == null || orderBy.equals(new Document(field, 1))) && isAnswered(query)
                ? Optional.of(meeting(conditions(query))
                        .limit(many)
                        .map(Span::position)
                        .toList())
                : Optional.empty();
    }

    /** Of two conditions it would have to be known whether one value meets both. */
    private boolean isAnswered(Document query) {
        return query.size() == 1
                && canHandle(query)
                && conditions(query).size() == 1
                && conditions(query).values().stream()
                        .allMatch(bound -> Set.of(bound.getClass()).containsAll(types.keySet()));
    }

    private Stream<Span> meeting(Document conditions) {
        return byLeast.stream()
                .filter(span -> conditions.entrySet().stream()
                        .allMatch(condition -> span.mayMeet(condition.getKey(), condition.getValue())));
    }

    private Document conditions(Document query) {
        return (Document) Objects.requireNonNull(query.get(field));
    }

    /** None, so that it is the index of ids that tells where a document lies. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public synchronized long getCount() {
        return spans.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Nothing is refused.
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        // Nothing is refused.
    }

    @Override
    public void drop() {
        // Nothing is kept.
    }
}
