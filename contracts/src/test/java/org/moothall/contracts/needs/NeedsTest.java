package org.moothall.contracts.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import tools.jackson.core.JacksonException;

class NeedsTest {

    static Set<String> consumers() {
        return Needs.consumers();
    }

    @Test
    void areKnownOfEveryConsumerOfOurs() {
        assertThat(consumers())
                .contains("minutes-service", "minutes-service-search", "notifications-service", "example-subscriber");
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void arePromisedByTheContract(String consumer) {
        Needs needs = Needs.of(consumer);

        assertThat(needs.consumer()).isEqualTo(consumer);
        assertThat(needs.contact()).isNotBlank();
        assertThat(needs.events()).isNotEmpty();
        assertThat(Promised.lacks(needs)).isEmpty();
    }

    /** By the families of their names, as the examples tell them from others: whoever adds one sees here what it has to hold. */
    @Test
    void ofTheExamplesAreTheSameOfEveryEventOfAMeeting() {
        Needs needs = Needs.of("example-subscriber");

        assertThat(needs.events().keySet())
                .containsExactlyInAnyOrderElementsOf(Contract.typesOf("meetings").stream()
                        .filter(type ->
                                type.matches("org\\.moothall\\.meetings\\.(meeting|agenda|document)-[a-z-]+\\.v1"))
                        .toList());
        assertThat(needs.events().values().stream().map(Object::toString).distinct())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            meetings.meeting-scheduled.v1, ce_id,       /venue,               /none,    nothing is needed below /none
            meetings.meeting-scheduled.v1, traceparent, /venue,               '',       need not have the header traceparent
            meetings.meeting-scheduled.v1, ce_id,       /mayor,               '',       /mayor is not in the schema
            meetings.meeting-scheduled.v1, ce_id,       /cancellationReason,  '',       /cancellationReason is not required
            meetings.meeting-cancelled.v1, ce_id,       /agenda/items,        '',       /agenda is not required
            meetings.meeting-cancelled.v1, ce_id,       /agenda/items/*/purpose, /agenda, /agenda/items/*/purpose is not required
            meetings.meeting-forgotten.v1, ce_id,       /venue,               '',       is no event of the contract
            """)
    void failWhereTheContractDoesNotPromiseThem(String type, String header, String field, String optional, String why) {
        Needs needs = Needs.parsed("""
                {"consumer": "c", "contact": "c", "events":
                  {"org.moothall.%s": {"headers": ["%s"], "fields": ["%s"], "optional": [%s]}}}""".formatted(type, header, field, optional.isEmpty() ? "" : '"' + optional + '"'));

        assertThat(Promised.lacks(needs)).singleElement().asString().endsWith(why);
    }

    @Test
    void areRequiredBelowWhatMayBeAbsentOnlyWhereItIsThere() {
        Needs needs = Needs.parsed("""
                {"consumer": "c", "contact": "c", "events": {"org.moothall.meetings.meeting-cancelled.v1":
                  {"headers": [], "fields": ["/venue", "/agenda/items/*/title"], "optional": ["/agenda"]}}}""");
        Needs.OfEvent needed = needs.events().get("org.moothall.meetings.meeting-cancelled.v1");

        assertThat(Promised.lacks(needs)).isEmpty();
        assertThat(needed.field("/venue")).isTrue();
        assertThat(needed.field("/agenda")).isFalse();
        assertThat(needed.field("/agenda/items")).isTrue();
        assertThat(needed.field("/agenda/items/*/title")).isTrue();
        assertThat(needed.field("/agenda/items/*/purpose")).isFalse();
    }

    @Test
    void areRefusedWhereAKeyIsMisspelt() {
        assertThatThrownBy(() -> Needs.parsed("{\"consumer\": \"c\", \"contact\": \"c\", \"event\": {}}"))
                .isInstanceOf(JacksonException.class);
    }
}
