import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Prints every public event from the first to the last and waits for more: the smallest subscriber there is. Java runs
 * it from source, with the Kafka client that ./moothall has unpacked:
 *
 *     java --class-path ".moothall/apps/local/lib/*" examples/subscriber/Watch.java localhost:9092
 *
 * With --once it ends when there has been nothing new for three seconds.
 */
void main(String[] arguments) {
    // The client's own chatter is of no interest here.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    var brokers = arguments.length == 0 ? "localhost:9092" : arguments[0];
    var once = List.of(arguments).contains("--once");
    Map<String, Object> settings = Map.of(
            "bootstrap.servers", brokers,
            "group.id", "watch-" + UUID.randomUUID(),
            "auto.offset.reset", "earliest",
            "enable.auto.commit", false);
    var text = new StringDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, text, text)) {
        consumer.subscribe(List.of("moothall.meetings", "moothall.minutes", "moothall.notifications"));
        var lastNews = System.nanoTime();
        while (!once || System.nanoTime() - lastNews < Duration.ofSeconds(3).toNanos() || consumer.assignment().isEmpty()) {
            var records = consumer.poll(Duration.ofMillis(500));
            records.forEach(this::print);
            if (!records.isEmpty()) {
                lastNews = System.nanoTime();
            }
        }
    }
}

void print(ConsumerRecord<String, String> event) {
    IO.println("%s  %s  version %s".formatted(header(event, "ce_type"), event.key(), header(event, "ce_sequence")));
    IO.println("    " + event.value());
}

String header(ConsumerRecord<String, String> event, String name) {
    var header = event.headers().lastHeader(name);
    return header == null ? "-" : new String(header.value(), UTF_8);
}
