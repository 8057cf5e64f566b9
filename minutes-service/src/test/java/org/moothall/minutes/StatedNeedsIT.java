package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.GoldenExample;
import org.moothall.contracts.needs.Needs;
import org.moothall.relay.kit.ConsumerGroup;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;

/**
 * Proves {@code contracts/needs/minutes-service.json} true, on the running service: an event that lacks what is in the
 * file is put aside, and one that lacks anything else is read.
 */
@RealService
class StatedNeedsIT {

    private static final String GROUP = "minutes-service";
    private static final Needs NEEDS = Needs.of(GROUP);

    private final Wire wire = new Wire();
    private final Map<String, String> lacking = new LinkedHashMap<>();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "minutes"})
    void areTheFieldsWithoutWhichAnEventIsPutAside(String owner) {
        Set<String> expected = new TreeSet<>();
        for (String type : subscribed(owner)) {
            Needs.OfEvent needed = NEEDS.events().get(type);
            Map<String, GoldenExample> variants = GoldenExample.eachLackingOneField(type);
            variants.keySet().stream().filter(needed::field).forEach(field -> expected.add(type + " " + field));
            variants.forEach((field, example) -> send(owner, field, example));
            assertThat(variants.keySet()).containsAll(needed.fields());
        }

        assertThat(putAside(owner)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "minutes"})
    void areTheHeadersWithoutWhichAnEventIsPutAside(String owner) {
        Set<String> expected = new TreeSet<>();
        for (String type : subscribed(owner)) {
            GoldenExample example = GoldenExample.of(type).getFirst();
            NEEDS.events().get(type).headers().forEach(header -> expected.add(type + " " + header));
            for (String header : Wire.headers(type, "", 1).keySet()) {
                String key = key(type + " " + header);
                Map<String, String> headers = Wire.headers(type, key, example.version());
                headers.remove(header);
                wire.send(
                        "moothall." + owner,
                        key,
                        headers,
                        example.with("meetingId", key).bytes());
            }
        }

        assertThat(putAside(owner)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "minutes"})
    void areOfAllTypesThatAreRead(String owner) {
        List<String> others = new ArrayList<>(Contract.typesOf(owner));
        others.removeAll(subscribed(owner));
        others.add("org.moothall." + owner + ".event-of-tomorrow.v1");

        for (String type : others) {
            String key = key(type);
            Map<String, String> headers = Wire.headers(subscribed(owner).getFirst(), key, 1);
            headers.put("ce_type", type);
            wire.send("moothall." + owner, key, headers, "no JSON".getBytes());
        }

        assertThat(putAside(owner)).isEmpty();
    }

    private void send(String owner, String lacks, GoldenExample example) {
        String key = key(example.type() + " " + lacks);
        boolean named = example.body().has("meetingId");
        wire.send(
                "moothall." + owner,
                key,
                Wire.headers(example.type(), key, 1),
                named ? example.with("meetingId", key).bytes() : example.bytes());
    }

    private String key(String lacks) {
        String key = "lacking-" + UUID.randomUUID();
        lacking.put(key, lacks);
        return key;
    }

    /** What each of the records lacked that were put aside, once the service is done with all of them. */
    private Set<String> putAside(String owner) {
        ConsumerGroup.awaitEndOf("moothall." + owner, GROUP);
        try (TopicReader dead = new TopicReader(RealParts.kafka(), "moothall." + owner + "." + GROUP + ".dead")) {
            return dead.toTheEnd().stream()
                    .filter(record -> lacking.containsKey(record.key()))
                    .map(record -> lacking.get(record.key()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> subscribed(String owner) {
        return NEEDS.events().keySet().stream()
                .filter(Contract.typesOf(owner)::contains)
                .toList();
    }
}
