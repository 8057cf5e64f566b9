package org.moothall.parts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreIT {

    private static final int WRITERS = 6;

    @TempDir
    Path directory;

    @Test
    void keepsEveryAcknowledgedWriteWhenTheProcessIsKilledUnderLoad() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        try (var child = KilledJvm.running(StoreChild.class, directory);
                var client = MongoClients.create(child.firstLine() + "/?serverSelectionTimeoutMS=1000")) {
            var enough = new CountDownLatch(1500);
            try (var writers = Executors.newFixedThreadPool(WRITERS)) {
                for (var writer = 0; writer < WRITERS; writer++) {
                    var name = "writer-" + writer;
                    writers.execute(() -> insertUntilTheStoreDies(bells(client), name, acknowledged, enough));
                }
                assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
                child.kill();
            }
        }

        try (var store = EmbeddedStore.in(directory).start();
                var client = MongoClients.create(store.connectionString())) {
            var kept = bells(client).distinct("_id", String.class).into(new ArrayList<>());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(1500);
            assertThat(kept).containsAll(acknowledged);
        }
    }

    @Test
    void losesNoUpdateOfConcurrentWritersThatGuardByVersion() throws Exception {
        try (var store = EmbeddedStore.in(directory).start();
                var client = MongoClients.create(store.connectionString());
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            var bells = bells(client);
            bells.insertOne(new Document("_id", "tower").append("version", 0L));

            for (var writer = 0; writer < WRITERS; writer++) {
                writers.execute(() -> ring(bells, 50));
            }
            writers.shutdown();
            assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

            var tower = bells.find(eq("_id", "tower")).first();
            assertThat(tower).isNotNull();
            assertThat(tower.getLong("version")).isEqualTo(WRITERS * 50L);
            assertThat(tower.getList("rung", Long.class)).hasSize(WRITERS * 50).doesNotHaveDuplicates();
        }
    }

    @Test
    void keepsDocumentsAndPortAcrossAStopAndAStart() {
        try (var store = EmbeddedStore.in(directory).start();
                var client = MongoClients.create(store.connectionString())) {
            bells(client).insertOne(new Document("_id", "kept"));

            store.stop();
            store.start();

            assertThat(bells(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void doesNotGrowWithoutEndWhenOneDocumentChangesOften() throws Exception {
        try (var store = EmbeddedStore.in(directory).start();
                var client = MongoClients.create(store.connectionString())) {
            var bells = bells(client);
            bells.insertOne(new Document("_id", "tower").append("version", 0L));
            for (var i = 0; i < 15_000; i++) {
                bells.updateOne(eq("_id", "tower"), inc("version", 1L));
            }
        }

        assertThat(Files.size(directory.resolve("documents.mv"))).isLessThan(20_000_000);
    }

    @Test
    void findsADocumentByItsIdAndWhatElseIsAskedOfIt() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.connectionString())) {
            var bells = bells(client);
            bells.insertOne(new Document("_id", "b").append("version", 2));
            bells.insertOne(new Document("_id", "a").append("version", 1));

            assertThat(bells.updateOne(and(eq("_id", "b"), eq("version", 1)), inc("version", 1))
                            .getMatchedCount())
                    .isZero();
            assertThat(bells.updateOne(and(eq("_id", "b"), lt("version", 3)), inc("version", 1))
                            .getMatchedCount())
                    .isOne();
            assertThat(bells.find(and(eq("_id", "b"), eq("version", 3))).first())
                    .containsEntry("version", 3);
            assertThat(bells.find(and(eq("_id", "nobody"), eq("version", 3)))).isEmpty();
        }
    }

    @Test
    void anIdOfTextOrOfNumberBelongsToOneDocument() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.connectionString())) {
            var bells = bells(client);
            bells.insertMany(List.of(new Document("_id", "7"), new Document("_id", 7)));

            assertThatThrownBy(() -> bells.insertOne(new Document("_id", "7"))).hasMessageContaining("duplicate key");
            assertThatThrownBy(() -> bells.insertOne(new Document("_id", 7.0))).hasMessageContaining("duplicate key");

            bells.replaceOne(eq("_id", "7"), new Document("depth", 3));
            bells.updateOne(eq("_id", 7L), inc("depth", 4));
            assertThat(bells.find(eq("_id", "7")).first()).containsEntry("depth", 3);
            assertThat(bells.find(eq("_id", 7)).first()).containsEntry("depth", 4);
            assertThat(bells.find(in("_id", "7", 7))).hasSize(2);

            bells.deleteOne(eq("_id", "7"));
            assertThat(bells.find(eq("_id", "7"))).isEmpty();
            bells.insertOne(new Document("_id", "7"));
            assertThat(bells.find()).hasSize(2);
        }
    }

    @Test
    void findsByASparseIndexWhatHasTheFieldNow() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.connectionString())) {
            var bells = bells(client);
            bells.insertOne(new Document("_id", "before").append("cracks", List.of(new Document("depth", 3))));
            bells.createIndex(ascending("cracks.depth"), new IndexOptions().sparse(true));
            bells.insertMany(List.of(
                    new Document("_id", "whole"),
                    new Document("_id", "mended").append("cracks", List.of(new Document("depth", 2))),
                    new Document("_id", "melted").append("cracks", List.of(new Document("depth", 4))),
                    new Document("_id", "dropped")));

            bells.updateOne(eq("_id", "mended"), pull("cracks", new Document("depth", 2)));
            bells.deleteOne(eq("_id", "melted"));
            bells.updateOne(eq("_id", "dropped"), push("cracks", new Document("depth", 5)));

            assertThat(bells.find(gt("cracks.depth", 1)).map(bell -> bell.getString("_id")))
                    .containsExactlyInAnyOrder("before", "dropped");
            assertThat(bells.find(and(gt("cracks.depth", 1), lt("cracks.depth", 5)))
                            .map(bell -> bell.getString("_id")))
                    .containsExactly("before");
            assertThat(bells.countDocuments(exists("cracks", false))).isEqualTo(1);
        }
    }

    @Test
    void readsAFileOfTheLibrarysOwnForm() {
        writeInTheLibrarysOwnForm(500);

        for (var opening = 0; opening < 2; opening++) {
            try (var store = EmbeddedStore.in(directory).start();
                    var client = MongoClients.create(store.connectionString())) {
                var bells = bells(client);

                assertThat(bells.countDocuments()).isEqualTo(500);
                assertThat(bells.find(eq("name", 301)).first()).containsEntry("_id", "bell-301");
                assertThat(bells.updateOne(eq("_id", "bell-7"), inc("rung", 1)).getModifiedCount())
                        .isOne();
                assertThatThrownBy(() -> bells.insertOne(new Document("_id", "new").append("name", "n4")))
                        .hasMessageContaining("duplicate key");
            }
        }
    }

    @Test
    void keepsValuesOfEveryKindInTheFile() {
        var bell = new Document("_id", new ObjectId())
                .append("text", "Größe \u0000 ŵ")
                .append("whole", 1)
                .append("long", Long.MAX_VALUE)
                .append("fraction", 0.1)
                .append("decimal", new Decimal128(new BigDecimal("12.50")))
                .append("yes", true)
                .append("nothing", null)
                .append("when", new Date(1_764_000_000_123L))
                .append("bytes", new Binary(new byte[] {1, 2, 3}))
                .append("list", List.of(1, "two", new Document("three", 3), List.of()))
                .append("empty", new Document());
        try (var store = EmbeddedStore.in(directory).start();
                var client = MongoClients.create(store.connectionString())) {
            bells(client).insertOne(bell);

            store.stop();
            store.start();

            assertThat(bells(client).find(eq("_id", bell.getObjectId("_id"))).first())
                    .isEqualTo(bell);
        }
    }

    @Test
    void startsEmptyInMemory() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.connectionString())) {
            bells(client).insertOne(new Document("_id", "first"));

            store.stop();
            store.start();

            assertThat(bells(client).countDocuments()).isZero();
        }
    }

    private void writeInTheLibrarysOwnForm(int count) {
        var library =
                new MongoServer(new H2Backend(directory.resolve("documents.mv").toString()));
        library.bind("localhost", 0);
        try (var client = MongoClients.create(library.getConnectionString())) {
            bells(client).createIndex(ascending("name"), new IndexOptions().unique(true));
            for (var n = 0; n < count; n++) {
                bells(client).insertOne(new Document("_id", "bell-" + n).append("name", n % 2 == 0 ? "n" + n : n));
            }
        }
        library.shutdownNow();
    }

    private static void insertUntilTheStoreDies(
            MongoCollection<Document> bells, String writer, Queue<String> acknowledged, CountDownLatch enough) {
        try {
            for (var i = 0; ; i++) {
                var id = writer + "-" + i;
                bells.insertOne(new Document("_id", id).append("text", "x".repeat(500)));
                acknowledged.add(id);
                enough.countDown();
            }
        } catch (MongoException expectedOnceTheStoreIsKilled) {
            // The loop has no other end.
        }
    }

    private static void ring(MongoCollection<Document> bells, int times) {
        for (var rung = 0; rung < times; ) {
            var tower = bells.find(eq("_id", "tower")).first();
            var version = tower == null ? 0L : tower.getLong("version");
            var update = combine(inc("version", 1L), push("rung", version));
            if (bells.updateOne(and(eq("_id", "tower"), eq("version", version)), update)
                            .getModifiedCount()
                    == 1) {
                rung++;
            }
        }
    }

    private static MongoCollection<Document> bells(MongoClient client) {
        return client.getDatabase("tower").getCollection("bells");
    }
}
