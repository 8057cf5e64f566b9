package org.moothall.relay.kit;

import java.util.UUID;
import org.moothall.parts.EmbeddedKafka;
import org.moothall.parts.EmbeddedStore;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Points a test's application at a real broker and document store, one of each for all tests of the JVM, with a database
 * of its own. With {@code -Dmoothall.parts=containers} (profile {@code containers}) they are the official images.
 */
public final class RealParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "MOOTHALL_KAFKA=" + kafka(),
                        "MOOTHALL_MONGO=" + store(),
                        "spring.mongodb.database=test-" + UUID.randomUUID())
                .applyTo(context);
    }

    public static String kafka() {
        return inContainers()
                ? Containers.KAFKA.getBootstrapServers()
                : embeddedKafka().bootstrapServers();
    }

    public static String store() {
        return inContainers() ? Containers.STORE.getConnectionString() : Embedded.STORE.connectionString();
    }

    /** The broker itself, for tests that take it away and bring it back. */
    public static EmbeddedKafka embeddedKafka() {
        return Embedded.KAFKA;
    }

    public static boolean inContainers() {
        return "containers".equals(System.getProperty("moothall.parts"));
    }

    private static final class Embedded {
        static final EmbeddedKafka KAFKA = EmbeddedKafka.temporary();
        static final EmbeddedStore STORE = EmbeddedStore.inMemory();

        static {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                KAFKA.close();
                STORE.close();
            }));
        }
    }

    private static final class Containers {
        static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.2.1");
        static final MongoDBContainer STORE = new MongoDBContainer("mongo:8.0");

        static {
            KAFKA.start();
            STORE.start();
        }
    }
}
