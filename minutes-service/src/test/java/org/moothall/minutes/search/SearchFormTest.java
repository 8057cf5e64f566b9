package org.moothall.minutes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchFormTest {
    private static final SearchRules RULES = new SearchRules(50, 3);

    @Test
    void namesEachParameterThatIsWrong() {
        var form = new SearchForm(
                "\"open",
                List.of(" "),
                List.of("minute", "novel"),
                "yesterday",
                "2026-02-30",
                "!",
                "fr",
                "taste",
                false,
                "nonsense",
                10);

        assertThat(form.check(RULES).faults())
                .extracting(fault -> fault.field() + " " + fault.fault())
                .containsExactlyInAnyOrder(
                        "q not-closed",
                        "body too-many",
                        "kind unknown-word",
                        "from not-a-date",
                        "to not-a-date",
                        "member not-a-name",
                        "lang unknown-word",
                        "sort unknown-word",
                        "cursor other-list");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, nothing-to-look-for",
                "'', nothing-to-look-for",
                "'  ', nothing-to-look-for",
                "'& ...', nothing-to-look-for",
                "one two three four, too-many-words",
                "'012345678901234567890123456789012345678901234567891', too-long"
            })
    void refusesWhatHasNoWordOrTooManyOrTooLong(@Nullable String q, String fault) {
        assertThat(form(q, null).check(RULES).faults())
                .extracting(each -> each.field() + " " + each.fault())
                .containsExactly("q " + fault);
    }

    @Test
    void takesAFilterWithoutAWord() {
        var form =
                new SearchForm(null, List.of(), List.of("decision"), null, null, null, null, "date", false, null, 10);

        var checked = form.check(RULES);

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.search().kinds()).containsExactly(Kind.DECISION);
        assertThat(checked.search().order()).isEqualTo(Order.DATE);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        var form = new SearchForm(
                "plan", List.of(), List.of(), "2026-12-02", "2026-12-01", null, null, null, false, null, 10);

        assertThat(form.check(RULES).faults())
                .extracting(fault -> fault.field() + " " + fault.fault())
                .containsExactly("to before-from");
    }

    @Test
    void takesAPlaceOfItsOwnOrderBack() {
        String token = Place.ofScore(1.25f, "minute/m1/i 1").token();

        assertThat(form("plan", token).check(RULES).search().after()).isEqualTo(Place.ofScore(1.25f, "minute/m1/i 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "relevance",
                "relevance x id",
                "relevance 99999999999 id",
                "relevance 2143289344 id",
                "date 5 id",
                "taste 5 id",
                "relevance 9999999999999999999 id"
            })
    void refusesAPlaceThatIsNoneOfItsOrder(String token) {
        assertThat(form("plan", token).check(RULES).faults())
                .extracting(SearchFault::field)
                .containsExactly("cursor");
    }

    private static SearchForm form(@Nullable String q, @Nullable String after) {
        return new SearchForm(q, List.of(), List.of(), null, null, null, null, null, false, after, 10);
    }
}
