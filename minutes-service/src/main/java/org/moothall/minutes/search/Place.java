package org.moothall.minutes.search;

import java.util.Optional;

/**
 * Where a page ended.
 *
 * @param value what the order sorts by: the bits of the score, or the time of the meeting
 */
public record Place(Order order, long value, String id) {
    private static final int PARTS = 3;

    public static Place ofScore(float score, String id) {
        return new Place(Order.RELEVANCE, Float.floatToIntBits(score), id);
    }

    public float score() {
        return Float.intBitsToFloat((int) value);
    }

    public String token() {
        return order.word() + " " + value + " " + id;
    }

    static Optional<Place> of(String token) {
        String[] parts = token.split(" ", PARTS);
        if (parts.length != PARTS || !parts[1].matches("-?\\d{1,18}")) {
            return Optional.empty();
        }
        long value = Long.parseLong(parts[1]);
        return Order.of(parts[0])
                .map(order -> new Place(order, value, parts[2]))
                .filter(place -> place.order == Order.DATE || isScore(value));
    }

    private static boolean isScore(long bits) {
        return bits == (int) bits && Float.isFinite(Float.intBitsToFloat((int) bits));
    }
}
