package org.moothall.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholenessTest {
    private record Item(String title, @Nullable String note) {}

    private record Agenda(int count, List<Item> items, Map<String, Item> byName) {}

    private record Listing(List<String> items) {
        Listing {
            items = items == null ? List.of() : items;
        }
    }

    @Test
    void nothingIsMissingWhereOnlyWhatMayBeMissingIs() {
        assertThat(Wholeness.gapIn(new Agenda(0, List.of(new Item("Lamps", null)), Map.of())))
                .isEmpty();
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThat(Wholeness.gapIn(new Agenda(0, absent(), Map.of()))).contains("Agenda.items");
    }

    @Test
    void whatAnEntryLacksIsNamedHoweverDeepItLies() {
        Item untitled = new Item(absent(), null);

        assertThat(Wholeness.gapIn(new Agenda(0, List.of(untitled), Map.of()))).contains("Item.title");
        assertThat(Wholeness.gapIn(new Agenda(0, List.of(), Map.of("a", untitled))))
                .contains("Item.title");
    }

    @Test
    void anEntryThatIsNoneIsAGap() {
        assertThat(Wholeness.gapIn(new Listing(Collections.singletonList(absent()))))
                .contains("an entry of a list");
        assertThat(Wholeness.gapIn(Arrays.asList("a", absent()))).contains("an entry of a list");
    }

    @Test
    void whatARecordPutsInThePlaceOfNothingIsThere() {
        assertThat(Wholeness.gapIn(new Listing(absent()))).isEmpty();
    }

    /** As it comes out of JSON that does not have it. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}
