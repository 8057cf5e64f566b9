package org.moothall.minutes.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.MinutesFixtures;

class WithheldTest {

    @Test
    void hasAllThatIsWrittenInADraft() {
        assertThat(Withheld.of(MinutesFixtures.written()))
                .extracting(Entry::access, Entry::kind, Entry::itemId, Entry::title, Entry::owner)
                .containsExactly(
                        Tuple.tuple(Access.DRAFT, Kind.MINUTE, "item-2", "Operation Encompass", ""),
                        Tuple.tuple(Access.DRAFT, Kind.DECISION, "item-2", "Operation Encompass", ""),
                        Tuple.tuple(
                                Access.DRAFT, Kind.ACTION, "item-2", "Operation Encompass", "Director of Education"),
                        Tuple.tuple(Access.EXEMPT, Kind.MINUTE, "item-3", "Sale of land " + CANARY, ""),
                        Tuple.tuple(Access.EXEMPT, Kind.DECISION, "item-3", "Sale of land " + CANARY, ""),
                        Tuple.tuple(
                                Access.EXEMPT,
                                Kind.ACTION,
                                "item-3",
                                "Sale of land " + CANARY,
                                "Director of Education"));
        assertThat(Withheld.of(MinutesFixtures.written())).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void hasOnlyWhatIsExemptOfPublishedMinutes() {
        assertThat(Withheld.of(MinutesFixtures.approved()))
                .extracting(Entry::access)
                .contains(Access.DRAFT);
        for (var minutes : List.of(MinutesFixtures.published(), MinutesFixtures.signed())) {
            assertThat(Withheld.of(minutes))
                    .hasSize(3)
                    .extracting(Entry::access)
                    .containsOnly(Access.EXEMPT);
        }
    }

    @Test
    void hasNothingOfItemsThatNobodyWroteUnder() {
        assertThat(Withheld.of(MinutesFixtures.draft())).isEmpty();
    }

    @Test
    void isReachedByClerksOnly() {
        for (Audience reader : Audience.values()) {
            assertThat(Reach.of(false, reader)).contains(Reach.PUBLIC);
            assertThat(Reach.of(true, reader).isPresent()).isEqualTo(reader == Audience.CLERKS);
        }
    }
}
