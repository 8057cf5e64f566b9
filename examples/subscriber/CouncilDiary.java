import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.*;

import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Keeps a copy of all meetings in a directory, a file for each: "<version> <type>" and, below it, the meeting as the last
 * event told it. How far it has read stands beside them, and is written after them: killed at any point it reads some
 * events again, which does no harm, and misses none. Without the directory it begins with the first event there ever was.
 *
 *     java --class-path ".moothall/apps/local/lib/*" examples/subscriber/CouncilDiary.java localhost:9092 diary
 *
 * A third argument names a file with more settings of the client, such as name and password. One process for a directory.
 */
static final String TOPIC = "moothall.meetings";
static final Pattern OF_A_MEETING = // each has all of it, as every later kind of these three families will
        Pattern.compile("org\\.moothall\\.meetings\\.(meeting|agenda|document)-[a-z-]+\\.v1");

void main(String[] arguments) throws IOException {
    System.setProperty("slf4j.internal.verbosity", "ERROR"); // the client's own chatter
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    var settings = new Properties();
    settings.putAll(Map.of("bootstrap.servers", arguments[0], "auto.offset.reset", "earliest"));
    if (arguments.length > 2) {
        try (var more = Files.newBufferedReader(Path.of(arguments[2]))) {
            settings.load(more);
        }
    }
    var diary = Files.createDirectories(Path.of(arguments[1]));
    try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition()))
                .toList();
        consumer.assign(partitions);
        for (var partition : partitions) {
            consumer.seek(partition, firstNumber(diary.resolve("read-" + partition.partition())));
        }
        while (true) {
            var events = consumer.poll(Duration.ofSeconds(1));
            for (var event : events) {
                keep(event, diary);
            }
            for (var read : events.nextOffsets().entrySet()) {
                write(diary.resolve("read-" + read.getKey().partition()), read.getValue().offset() + "\n");
            }
        }
    }
}

void keep(ConsumerRecord<String, String> event, Path diary) throws IOException {
    var version = header(event, "ce_sequence");
    if (!OF_A_MEETING.matcher(header(event, "ce_type")).matches() || !version.matches("\\d{1,18}")) {
        return; // of something else
    }
    var meeting = diary.resolve(URLEncoder.encode(header(event, "ce_subject"), UTF_8) + ".meeting");
    if (firstNumber(meeting) < Long.parseLong(version)) {
        write(meeting, version + " " + header(event, "ce_type") + "\n" + event.value());
        IO.println(meeting.getFileName() + " is at version " + version);
    }
}

String header(ConsumerRecord<?, ?> event, String name) {
    var header = event.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
}

long firstNumber(Path file) throws IOException {
    return Files.exists(file) ? new Scanner(Files.readString(file)).nextLong() : 0;
}

/** All of it or nothing: first beside it and onto the disk, then in its place. */
void write(Path file, String text) throws IOException {
    var fresh = Files.writeString(file.resolveSibling("fresh"), text, CREATE, TRUNCATE_EXISTING, WRITE, DSYNC);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
}
