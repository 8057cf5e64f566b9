package org.moothall.minutes.search.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.GoldenExample;
import org.moothall.contracts.needs.Needs;
import org.moothall.minutes.Wire;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.inbox.UndecodableEvent;

/**
 * What the index takes out of each golden example, and that {@code contracts/needs/minutes-service-search.json} is true: an
 * event that lacks what is in the file is refused, and one that lacks anything else is read.
 */
class ToldReaderTest {

    private static final Needs NEEDS = Needs.of("minutes-service-search");
    private static final long VERSION = 7;

    private final ToldReader reader = new ToldReader(WireJson.mapper());

    static Set<String> types() {
        return NEEDS.events().keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesTheSameOutOfAGoldenExampleHoweverItIsWritten(String type) {
        for (GoldenExample example : GoldenExample.of(type)) {
            Optional<ToldReader.News> news = read(headers(type), example.bytes());

            assertThat(news).as(example.name()).hasValueSatisfying(some -> {
                assertThat(some.told().meetingId())
                        .isEqualTo(example.body().path("meetingId").asString());
                assertThat(some.told().version()).isEqualTo(VERSION);
            });
            assertThat(read(headers(type), example.withUnknownFields().bytes())).isEqualTo(news);
            assertThat(read(headers(type), example.shuffled(new Random(1)).bytes()))
                    .isEqualTo(news);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnEventThatLacksAFieldThatItSaysToNeedAndNoOther(String type) {
        Needs.OfEvent needed = NEEDS.events().get(type);
        Map<String, GoldenExample> lacking = GoldenExample.eachLackingOneField(type);

        assertThat(lacking.keySet()).containsAll(needed.fields());
        assertThat(lacking.entrySet().stream()
                        .filter(variant ->
                                !isRead(headers(type), variant.getValue().bytes()))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        lacking.keySet().stream().filter(needed::field).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnEventThatLacksAHeaderThatItSaysToNeedAndNoOther(String type) {
        byte[] body = GoldenExample.of(type).getFirst().bytes();

        assertThat(headers(type).keySet().stream().filter(header -> !isRead(without(header, type), body)))
                .containsExactlyInAnyOrderElementsOf(NEEDS.events().get(type).headers());
    }

    @Test
    void readsTheTypesThatItSaysToNeedAndPassesOverAllOthers() {
        Set<String> read = new TreeSet<>();
        for (String owner : Set.of("meetings", "minutes", "notifications")) {
            Contract.typesOf(owner).stream()
                    .filter(type -> isRead(
                            headers(type), GoldenExample.of(type).getFirst().bytes()))
                    .forEach(read::add);
        }

        assertThat(read).isEqualTo(new TreeSet<>(types()));
    }

    /** Whether something is told by it: not where it is refused, nor where its type is passed over. */
    private boolean isRead(Map<String, String> headers, byte[] body) {
        try {
            return read(headers, body).isPresent();
        } catch (UndecodableEvent refused) {
            return false;
        }
    }

    private Optional<ToldReader.News> read(Map<String, String> headers, byte[] body) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("a-topic", 0, 0, null, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return reader.read(record);
    }

    private static Map<String, String> without(String header, String type) {
        Map<String, String> headers = headers(type);
        headers.remove(header);
        return headers;
    }

    private static Map<String, String> headers(String type) {
        return Wire.headers(type, "subject", VERSION);
    }
}
