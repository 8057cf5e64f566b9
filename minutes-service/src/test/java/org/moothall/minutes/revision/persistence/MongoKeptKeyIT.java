package org.moothall.minutes.revision.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** In a database of its own, since the service that runs beside has its key already. */
@RealService
class MongoKeptKeyIT {
    private static final int REPLICAS = 8;

    @Autowired
    private MongoClient client;

    private MongoTemplate mongo;

    @BeforeEach
    void begin() {
        mongo = new MongoTemplate(client, "kept-key-" + UUID.randomUUID());
    }

    @AfterEach
    void clear() {
        mongo.getDb().drop();
    }

    @Test
    void isTheSameForAllReplicasThatStartTogether() throws Exception {
        CyclicBarrier start = new CyclicBarrier(REPLICAS);
        List<Callable<String>> replicas = IntStream.range(0, REPLICAS)
                .<Callable<String>>mapToObj(
                        replica -> () -> new MongoKeptKey(mongo).keep(() -> madeAtOnce(start, replica)))
                .toList();

        List<Future<String>> kept;
        try (ExecutorService starting = Executors.newFixedThreadPool(REPLICAS)) {
            kept = starting.invokeAll(replicas);
        }

        String first = kept.getFirst().get();
        for (Future<String> other : kept) {
            assertThat(other.get()).isEqualTo(first);
        }
        assertThat(mongo.findAll(Document.class, "recordKeys"))
                .singleElement()
                .extracting(key -> key.getString("jwk"))
                .isEqualTo(first);
    }

    @Test
    void isTheSameAfterARestartAndNotMadeAgain() {
        String made = new MongoKeptKey(mongo).keep(() -> "made at the first start");

        String kept = new MongoKeptKey(mongo).keep(() -> {
            throw new AssertionError("A second key was made");
        });

        assertThat(kept).isEqualTo(made);
    }

    /** No replica writes before all have found that there is no key yet. */
    private static String madeAtOnce(CyclicBarrier start, int replica) {
        try {
            start.await();
            return "key of replica " + replica;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
