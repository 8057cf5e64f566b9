package org.moothall.relay.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.moothall.relay.kit.RealParts;
import org.springframework.data.mongodb.core.MongoTemplate;

class ProjectionIT {

    record Seen(String what) {}

    private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(RealParts.store()), "projections");
    private final Projection<Seen> projection = new Projections(
                    mongo, new CopyRegister(mongo, InstantSource.system(), Duration.ofSeconds(1)))
            .of("seen", Seen.class);

    @Test
    void takesNewsAndLeavesOldNewsAside() {
        String id = "a" + System.nanoTime();

        assertThat(projection.apply(id, 2, new Seen("two"))).isTrue();
        assertThat(projection.apply(id, 1, new Seen("one"))).isFalse();
        assertThat(projection.apply(id, 2, new Seen("two again"))).isFalse();
        assertThat(projection.apply(id, 5, new Seen("five"))).isTrue();

        assertThat(projection.find(id)).contains(new Seen("five"));
    }

    @RepeatedTest(5)
    void endsTheSameUnderDuplicatesLateArrivalsAndSeveralConsumersAtOnce(RepetitionInfo repetition) throws Exception {
        String id = "b" + System.nanoTime();
        List<Callable<Boolean>> deliveries = new ArrayList<>();
        LongStream.rangeClosed(1, 20).forEach(version -> {
            deliveries.add(() -> projection.apply(id, version, new Seen("v" + version)));
            deliveries.add(() -> projection.apply(id, version, new Seen("v" + version)));
        });
        Collections.shuffle(deliveries, new Random(repetition.getCurrentRepetition()));

        try (var consumers = Executors.newFixedThreadPool(4)) {
            for (var done : consumers.invokeAll(deliveries)) {
                done.get();
            }
        }

        assertThat(projection.find(id)).contains(new Seen("v20"));
    }
}
