package org.moothall.parts.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.moothall.parts.EmbeddedKafka;

/**
 * A broker that is secured by what deploy/kafka hands to operators: its settings, certificates and access lists are made
 * by those very files, with Kafka's own commands.
 */
public final class SecuredKafka implements AutoCloseable {

    private static final Path DEPLOY = Path.of(System.getProperty("moothall.root"), "deploy", "kafka");

    private final EmbeddedKafka broker;
    private final Path secrets;
    private final Map<String, String> passwords = new HashMap<>();

    private SecuredKafka(EmbeddedKafka broker, Path secrets) {
        this.broker = broker;
        this.secrets = secrets;
    }

    /** Starts a broker with its data and its secrets in an empty directory. */
    public static SecuredKafka in(Path directory) throws IOException, InterruptedException {
        Path secrets = directory.resolve("secrets");
        Commands.run(Map.of(), "", DEPLOY.resolve("certificates").toString(), secrets.toString(), "localhost");
        EmbeddedKafka.Builder builder = EmbeddedKafka.in(directory.resolve("data"));
        settings(DEPLOY.resolve("security.properties"), secrets).forEach(builder::setting);
        String own = settings(secrets.resolve("passwords.properties"), secrets).getOrDefault("broker", "");
        SecuredKafka kafka = new SecuredKafka(builder.user("broker", own).start(), secrets);
        kafka.passwords.put("broker", own);
        Commands.install(secrets);
        Properties admin = new Properties();
        admin.putAll(kafka.client("broker"));
        try (var out = Files.newOutputStream(secrets.resolve("admin.properties"))) {
            admin.store(out, null);
        }
        return kafka;
    }

    private static Map<String, String> settings(Path file, Path secrets) throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(Files.readString(file, UTF_8).replace("/etc/kafka/secrets", secrets.toString())));
        Map<String, String> settings = new HashMap<>();
        read.stringPropertyNames().forEach(name -> settings.put(name, read.getProperty(name)));
        return settings;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Lets a name sign in. */
    public void user(String name) throws IOException, InterruptedException {
        passwords.put(name, "password of " + name);
        access("password of " + name, "user", name);
    }

    /** Runs deploy/kafka/access with these words. */
    public void allow(String... words) throws IOException, InterruptedException {
        access("", words);
    }

    private void access(String input, String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = DEPLOY.resolve("access").toString();
        System.arraycopy(words, 0, command, 1, words.length);
        Map<String, String> environment = Map.of(
                "KAFKA_BROKERS",
                bootstrapServers(),
                "KAFKA_ADMIN",
                secrets.resolve("admin.properties").toString(),
                "KAFKA_ACLS",
                secrets.resolve("kafka-acls.sh").toString(),
                "KAFKA_CONFIGS",
                secrets.resolve("kafka-configs.sh").toString());
        Commands.run(environment, input, command);
    }

    /** How a client of that name gets in, as docs/configuration.md has it. */
    public Map<String, String> access(String name) {
        return Map.of(
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(name, passwords.get(name)),
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                secrets.resolve("authority.pem").toString());
    }

    /** The settings of a plain Kafka client of that name. */
    public Map<String, Object> client(String name) {
        Map<String, Object> settings = new HashMap<>(access(name));
        settings.put("bootstrap.servers", bootstrapServers());
        return settings;
    }

    @Override
    public void close() {
        broker.close();
    }
}
