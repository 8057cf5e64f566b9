package org.moothall.gateway.agenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The order of the items of an agenda, as somebody wants it. */
record Order(List<String> items) {
    Order {
        items = List.copyOf(items);
    }

    /** With one item a place nearer to the begin or the end, where there is one. */
    Order moved(String item, int by) {
        int from = items.indexOf(item);
        int to = from + by;
        if (from < 0 || to < 0 || to >= items.size()) {
            return this;
        }
        List<String> moved = new ArrayList<>(items);
        Collections.swap(moved, from, to);
        return new Order(moved);
    }

    /** By the numbers typed beside the items; whose number was changed stands where it says. Empty if one is no place. */
    Optional<Order> byPlaces(List<String> typed) {
        if (typed.size() != items.size() || !typed.stream().allMatch(this::isPlace)) {
            return Optional.empty();
        }
        List<Integer> places =
                typed.stream().map(text -> Integer.parseInt(text.strip())).toList();
        Comparator<Integer> byWish =
                Comparator.comparingDouble(now -> places.get(now) + Math.signum(places.get(now) - (now + 1)) * 0.5);
        return Optional.of(new Order(IntStream.range(0, items.size())
                .boxed()
                .sorted(byWish)
                .map(items::get)
                .toList()));
    }

    private boolean isPlace(String text) {
        String number = text.strip();
        return number.matches("\\d{1,4}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= items.size();
    }
}
