package org.moothall.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final String UNKNOWN = "unknown-";

    static Set<String> types() {
        return EventFolders.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void showWhatTheSchemaSaysWithoutAFieldMore(String type) {
        assertThat(Contract.examplesOf(type)).isNotEmpty();
        Contract.examplesOf(type).values().forEach(Contract.published(type)::validate);
        Contract.examplesOf(type).values().forEach(Contract.closed(type)::validate);
    }

    @ParameterizedTest
    @MethodSource("types")
    void areNamedForTheirCase(String type) {
        assertThat(Contract.examplesOf(type).keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*\\.json"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void showTheValuesOfTodayAndInOneCaseAValueToCome(String type) {
        Contract strict = Contract.strict(type);

        Contract.examplesOf(type)
                .forEach((name, body) ->
                        assertThat(strict.violations(body)).as(name).hasSize(name.startsWith(UNKNOWN) ? 1 : 0));
        if (mayGrow(type)) {
            assertThat(Contract.examplesOf(type).keySet()).anyMatch(name -> name.startsWith(UNKNOWN));
        }
    }

    private static boolean mayGrow(String type) {
        return Contract.schemaOf(type).toString().contains(ClosedSchema.KNOWN_VALUES);
    }
}
