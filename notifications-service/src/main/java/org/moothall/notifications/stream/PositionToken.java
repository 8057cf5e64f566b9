package org.moothall.notifications.stream;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A position as one opaque word: a version, which topics, for each its fingerprint and an offset for each partition, and
 * a checksum. A word that was cut, changed, or given out for other topics is told apart and never taken for a start.
 */
final class PositionToken {
    private static final byte VERSION = 1;
    private static final int CHECKSUM = 4;

    private PositionToken() {}

    static String write(Position position, Layout layout, Set<EventOwner> owners) {
        int most = 2 + owners.size() * (4 + 5) + 10 * layout.tracks() + CHECKSUM;
        ByteBuffer bytes = ByteBuffer.allocate(most).put(VERSION);
        bytes.put((byte) owners.size());
        owners.stream().sorted().forEach(owner -> {
            bytes.putInt(layout.fingerprint(owner));
            Varint.put(bytes, layout.partitions(owner));
            for (int partition = 0; partition < layout.partitions(owner); partition++) {
                Varint.put(bytes, position.at(layout.track(owner, partition)));
            }
        });
        bytes.putInt(checksum(bytes.array(), bytes.position()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** Where to go on. Partitions that have come since count from their first record. */
    static Read read(String token, Layout layout, Set<EventOwner> wanted) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new Unreadable();
        }
        int end = bytes.length - CHECKSUM;
        if (end < 2 || ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end) || bytes[0] != VERSION) {
            return new Unreadable();
        }
        try {
            return read(ByteBuffer.wrap(bytes, 1, end - 1), layout, wanted);
        } catch (BufferUnderflowException e) {
            return new Unreadable();
        }
    }

    private static Read read(ByteBuffer bytes, Layout layout, Set<EventOwner> wanted) {
        Map<Integer, Long> offsets = new HashMap<>();
        Set<EventOwner> named = EnumSet.noneOf(EventOwner.class);
        for (int topics = bytes.get(); topics > 0; topics--) {
            int fingerprint = bytes.getInt();
            long partitions = Varint.get(bytes);
            Optional<EventOwner> owner = layout.ownerOf(fingerprint);
            if (owner.isEmpty() || partitions > layout.partitions(owner.get())) {
                return new OfOtherTopics();
            }
            named.add(owner.get());
            for (int partition = 0; partition < partitions; partition++) {
                offsets.put(layout.track(owner.get(), partition), Varint.get(bytes));
            }
        }
        return named.containsAll(wanted)
                ? new Known(Position.of(layout.tracks(), track -> offsets.getOrDefault(track, 0L)))
                : new OfOtherTopics();
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    /** What a token turned out to be. */
    sealed interface Read {}

    record Known(Position position) implements Read {}

    /** No word of ours, or not the whole of it. */
    record Unreadable() implements Read {}

    /** Given out for topics that were made anew since, or without a topic that is asked for now. */
    record OfOtherTopics() implements Read {}
}
