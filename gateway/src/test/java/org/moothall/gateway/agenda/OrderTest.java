package org.moothall.gateway.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {
    private final Order order = new Order(List.of("a", "b", "c", "d", "e"));

    @ParameterizedTest
    @CsvSource({"1 2 3 4 2, aebcd", "3 2 3 4 5, bcade", "1 2 3 4 5, abcde", "5 4 3 2 1, edcba", "2 1 3 4 5, bacde"})
    void anItemStandsWhereItsNumberSays(String places, String wanted) {
        assertThat(order.byPlaces(List.of(places.split(" "))).orElseThrow().items())
                .isEqualTo(List.of(wanted.split("")));
    }

    @Test
    void aStepBeyondTheEndsChangesNothing() {
        assertThat(order.moved("a", -1)).isEqualTo(order);
        assertThat(order.moved("e", 1)).isEqualTo(order);
        assertThat(order.moved("unknown", 1)).isEqualTo(order);
        assertThat(order.moved("b", 1).items()).containsExactly("a", "c", "b", "d", "e");
    }

    @Test
    void numbersThatAreNotOneForEachItemAreNoOrder() {
        assertThat(order.byPlaces(List.of("1", "2"))).isEmpty();
        assertThat(order.byPlaces(List.of("1", "2", "3", "4", "6"))).isEmpty();
    }
}
