package org.moothall.parts;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.parts.kit.SecuredKafka;

/** What deploy/kafka hands to operators, on a real broker: what it lets each name do, and what not. */
class SecuredBrokerIT {

    private static final List<String> TOPICS =
            List.of("moothall.meetings", "moothall.minutes", "moothall.notifications");
    private static final List<String> SERVICES =
            List.of("meetings-service", "minutes-service", "notifications-service");

    @TempDir
    static Path directory;

    private static SecuredKafka kafka;

    @BeforeAll
    static void securedAsDescribed() throws Exception {
        kafka = SecuredKafka.in(directory);
        for (String name : SERVICES) {
            kafka.user(name);
        }
        kafka.user("web-site");
        kafka.allow("services");
        kafka.allow("reader", "web-site", "moothall.meetings");
        for (String service : SERVICES) {
            create(service, "moothall." + service.replace("-service", ""));
        }
        create("minutes-service", "moothall.meetings.minutes-service.dead");
        for (String service : SERVICES) {
            write(service, "moothall." + service.replace("-service", ""));
        }
    }

    @AfterAll
    static void close() {
        kafka.close();
    }

    @Test
    void letsAnOutsiderReadTheTopicThatHeWasAllowed() {
        assertThat(read("web-site", "web-site", "moothall.meetings")).containsExactly("from meetings-service");
        assertThat(read("web-site", "web-site.second", "moothall.meetings")).containsExactly("from meetings-service");
    }

    @ParameterizedTest
    @CsvSource({"moothall.notifications", "moothall.minutes", "moothall.meetings.minutes-service.dead"})
    void keepsAnOutsiderFromEveryOtherTopic(String topic) {
        assertThatThrownBy(() -> read("web-site", "web-site", topic)).isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void keepsAnOutsiderFromTheGroupsOfOthers() {
        for (String group : List.of("minutes-service", "web-site-of-another-council", "anything")) {
            assertThatThrownBy(() -> read("web-site", group, "moothall.meetings"))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void letsAnOutsiderWriteNothingAndMakeNothing() {
        for (String topic : TOPICS) {
            assertThatThrownBy(() -> write("web-site", topic)).hasCauseInstanceOf(AuthorizationException.class);
        }
        assertThatThrownBy(() -> create("web-site", "moothall.rumours"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "meetings-service, moothall.minutes",
        "meetings-service, moothall.notifications",
        "minutes-service, moothall.meetings",
        "minutes-service, moothall.notifications",
        "notifications-service, moothall.meetings",
        "notifications-service, moothall.minutes",
        "notifications-service, moothall.meetings.minutes-service.dead",
        "meetings-service, moothall.meetings.minutes-service.dead",
    })
    void keepsAServiceFromWritingWhatIsAnothers(String service, String topic) {
        assertThatThrownBy(() -> write(service, topic)).hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "minutes-service, moothall.meetings",
        "minutes-service, moothall.minutes",
        "notifications-service, moothall.meetings",
        "notifications-service, moothall.minutes",
        "notifications-service, moothall.notifications",
    })
    void letsAServiceReadWhatItNeedsInItsOwnGroup(String service, String topic) {
        assertThat(read(service, service, topic)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "meetings-service, moothall.minutes",
        "meetings-service, moothall.notifications",
        "minutes-service, moothall.notifications",
    })
    void keepsAServiceFromReadingWhatItHasNoUseFor(String service, String topic) {
        assertThatThrownBy(() -> read(service, service, topic))
                .isInstanceOfAny(TopicAuthorizationException.class, GroupAuthorizationException.class);
    }

    @Test
    void letsAServiceWriteAndReadItsOwnDeadLetters() throws Exception {
        write("minutes-service", "moothall.meetings.minutes-service.dead");

        assertThat(read("minutes-service", "minutes-service", "moothall.meetings.minutes-service.dead"))
                .containsExactly("from minutes-service");
    }

    @Test
    void takesNobodyWithAWrongPasswordOrWithoutAName() {
        Map<String, Object> wrong = new HashMap<>(kafka.client("web-site"));
        wrong.put("sasl.jaas.config", kafka.access("nobody").get("sasl.jaas.config"));
        assertThatThrownBy(() -> topicsSeenBy(wrong)).hasCauseInstanceOf(SaslAuthenticationException.class);

        Map<String, Object> plain =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "default.api.timeout.ms", 3000);
        assertThatThrownBy(() -> topicsSeenBy(plain)).hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void showsACertificateThatOnlyThoseTakeWhoTrustItsAuthority() {
        Map<String, Object> distrustful = new HashMap<>(kafka.client("web-site"));
        distrustful.remove("ssl.truststore.location");
        distrustful.remove("ssl.truststore.type");

        assertThatThrownBy(() -> topicsSeenBy(distrustful)).hasCauseInstanceOf(SslAuthenticationException.class);
    }

    private static void topicsSeenBy(Map<String, Object> client) throws Exception {
        Map<String, Object> settings = new HashMap<>(client);
        settings.putIfAbsent("default.api.timeout.ms", 20_000);
        settings.put("request.timeout.ms", 2_000);
        try (Admin admin = Admin.create(settings)) {
            admin.listTopics().names().get(30, SECONDS);
        }
    }

    private static void create(String name, String topic) throws Exception {
        try (Admin admin = Admin.create(kafka.client(name))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get(30, SECONDS);
        }
    }

    private static void write(String name, String topic) throws Exception {
        try (var producer = new KafkaProducer<>(kafka.client(name), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "from " + name)).get(30, SECONDS);
        }
    }

    private static List<String> read(String name, String group, String topic) {
        Map<String, Object> settings = new HashMap<>(kafka.client(name));
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.isEmpty() && System.nanoTime() < giveUp) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
