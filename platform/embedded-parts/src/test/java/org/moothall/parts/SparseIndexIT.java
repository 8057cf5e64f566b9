package org.moothall.parts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A collection with a sparse index answers as its twin does that has none, whatever happened to both. */
class SparseIndexIT {
    private static final String FIELD = "cracks.at";

    @TempDir
    Path directory;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> indexed;
    private MongoCollection<Document> plain;

    @BeforeEach
    void openTwins() {
        store = EmbeddedStore.in(directory).start();
        client = MongoClients.create(store.connectionString());
        indexed = client.getDatabase("bells").getCollection("indexed");
        plain = client.getDatabase("bells").getCollection("plain");
        indexed.createIndex(ascending(FIELD), new IndexOptions().sparse(true));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void answersAsItsTwinWithoutAnIndexDoes(long seed) {
        Random random = new Random(seed);
        boolean ofOneType = seed % 2 == 0;
        for (int step = 0; step < 150; step++) {
            change(random, ofOneType);
            Document query = new Document(FIELD, conditions(random, ofOneType));
            assertThat(ids(indexed, query)).as("%s after %d", query, step).hasSameElementsAs(ids(plain, query));
            assertThat(counted(indexed, query)).as("%s after %d", query, step).isEqualTo(counted(plain, query));
            int limit = 1 + random.nextInt(4);
            assertThat(firsts(indexed, query, limit))
                    .as("the first %d of %s after %d", limit, query, step)
                    .isEqualTo(firsts(plain, query, limit));
            assertThat(some(indexed, query, limit))
                    .as("%d of %s after %d", limit, query, step)
                    .isSubsetOf(ids(plain, query))
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(some(plain, query, limit));
        }
    }

    @Test
    void tellsTheFirstAndTheNumberOfManyInTheTimeOfFew() {
        List<Document> many = IntStream.range(0, 20_000)
                .mapToObj(n -> new Document("_id", n).append("cracks", List.of(crack(new Date(50_000 - n)))))
                .toList();
        indexed.insertMany(many);
        plain.insertMany(many);
        Document query = new Document(FIELD, new Document("$gt", new Date(0)));

        assertThat(counted(indexed, query)).isEqualTo(20_000);
        assertThat(firsts(indexed, query, 1)).isEqualTo(firsts(plain, query, 1));
        assertThat(indexed.find(gt(FIELD, new Date(0)))
                        .sort(ascending(FIELD))
                        .first()
                        .getInteger("_id"))
                .isEqualTo(19_999);
    }

    private void change(Random random, boolean ofOneType) {
        int id = random.nextInt(12);
        switch (random.nextInt(5)) {
            case 0 -> both(bells -> bells.deleteOne(eq(id)));
            case 1 -> {
                Document crack = crack(value(random, ofOneType));
                both(bells -> bells.updateOne(eq(id), Updates.push("cracks", crack)));
            }
            case 2 -> both(bells -> bells.updateOne(eq(id), Updates.popFirst("cracks")));
            case 3 ->
                both(bells -> bells.replaceOne(eq(id), new Document("whole", true), new ReplaceOptions().upsert(true)));
            default -> {
                List<Document> cracks = new ArrayList<>();
                for (int n = random.nextInt(4); n > 0; n--) {
                    cracks.add(crack(value(random, ofOneType)));
                }
                both(bells ->
                        bells.replaceOne(eq(id), new Document("cracks", cracks), new ReplaceOptions().upsert(true)));
            }
        }
    }

    private void both(Consumer<MongoCollection<Document>> change) {
        change.accept(indexed);
        change.accept(plain);
    }

    private static Document crack(Object at) {
        return new Document("at", at).append("by", "frost");
    }

    private static Object value(Random random, boolean ofOneType) {
        return ofOneType || random.nextInt(3) > 0 ? new Date(random.nextInt(20)) : "long ago";
    }

    private static Document conditions(Random random, boolean ofOneType) {
        List<String> all = List.of("$gt", "$gte", "$lt", "$lte");
        Document conditions = new Document(all.get(random.nextInt(4)), value(random, ofOneType));
        return random.nextBoolean()
                ? conditions
                : conditions.append(all.get(random.nextInt(4)), new Date(random.nextInt(20)));
    }

    private static List<Integer> ids(MongoCollection<Document> bells, Document query) {
        return bells.find(query).map(bell -> bell.getInteger("_id")).into(new ArrayList<>());
    }

    private static List<Integer> some(MongoCollection<Document> bells, Document query, int limit) {
        return bells.find(query)
                .limit(limit)
                .map(bell -> bell.getInteger("_id"))
                .into(new ArrayList<>());
    }

    /** By the command, since the driver's own count is an aggregation. */
    private int counted(MongoCollection<Document> bells, Document query) {
        return client.getDatabase("bells")
                .runCommand(new Document("count", bells.getNamespace().getCollectionName()).append("query", query))
                .get("n", Number.class)
                .intValue();
    }

    /** What is least in each of the first, since of two with the same either may come first. */
    private static List<Object> firsts(MongoCollection<Document> bells, Document query, int limit) {
        return bells.find(query)
                .sort(ascending(FIELD))
                .limit(limit)
                .map(SparseIndexIT::least)
                .into(new ArrayList<>());
    }

    private static Object least(Document bell) {
        return bell.getList("cracks", Document.class).stream()
                .map(crack -> crack.get("at"))
                .min((one, other) -> one instanceof Date a && other instanceof Date b
                        ? a.compareTo(b)
                        : one instanceof String && other instanceof String ? 0 : one instanceof String ? -1 : 1)
                .orElseThrow();
    }
}
