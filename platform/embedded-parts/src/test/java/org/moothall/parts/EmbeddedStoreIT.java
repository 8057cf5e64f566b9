package org.moothall.parts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
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
            for (var i = 0; i < 3000; i++) {
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
    void startsEmptyInMemory() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.connectionString())) {
            bells(client).insertOne(new Document("_id", "first"));

            store.stop();
            store.start();

            assertThat(bells(client).countDocuments()).isZero();
        }
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
