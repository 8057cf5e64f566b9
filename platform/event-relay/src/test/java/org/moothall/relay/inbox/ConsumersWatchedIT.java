package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

class ConsumersWatchedIT extends ReadingService {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private MongoTemplate mongo;

    @Test
    void tellsHowLongAPartitionStandsStillAndHowFarItIsBehindUntilItGoesOn() throws Exception {
        String subject = newSubject();
        notes.failingOn.add(subject);
        tell(subject, 1, "one");
        tell(subject, 2, "two");

        await().atMost(SOON).until(() -> gauge("consumer.stopped.age") > 0);
        double age = gauge("consumer.stopped.age");
        await().atMost(SOON).until(() -> gauge("consumer.stopped.age") > age);
        await().atMost(SOON).until(() -> gauge("projection.lag") == 2);

        notes.failingOn.clear();

        assertThat(nextOf(subject).sequence()).isEqualTo(1);
        await().atMost(SOON).until(() -> gauge("consumer.stopped.age") == 0);
        await().atMost(SOON).until(() -> gauge("projection.lag") == 0);
    }

    @Test
    void aRecordWhoseVersionCannotBeNotedComesAgainUntilItCan() throws Exception {
        String subject = newSubject();
        mongo.insert(new Document("_id", TOPIC + "/" + subject).append("highest", "no number"), "consumedVersions");

        tell(subject, 2, "two");

        assertThat(nextOf(subject).sequence()).isEqualTo(2);
        assertThat(nextOf(subject).sequence()).isEqualTo(2);
        await().atMost(SOON).until(() -> gauge("consumer.stopped.age") > 0);
        mongo.remove(query(where("_id").is(TOPIC + "/" + subject)), "consumedVersions");
        await().atMost(SOON).until(() -> gauge("consumer.stopped.age") == 0);
        assertThat(missingOf(subject)).containsExactly("1-1");
    }

    @Test
    void aRecordThatIsPutAsideDoesNotCountAsStandingStill() throws Exception {
        String subject = newSubject();
        send(new ProducerRecord<>(TOPIC, subject, "no event".getBytes(UTF_8)));
        tell(subject, 1, "one");

        nextOf(subject);

        assertThat(gauge("consumer.stopped.age")).isZero();
    }
}
