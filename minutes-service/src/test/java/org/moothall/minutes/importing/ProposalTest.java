package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    @ParameterizedTest
    @CsvSource({"by 15 January 2027, 2027-01-15", "before 1st March 2027, 2027-03-01", "31 december 2026, 2026-12-31"})
    void takesAWholeDateThatThePageGives(String written, LocalDate date) {
        assertThat(Proposal.due(written)).isEqualTo(date);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "by the next meeting",
                "by 31 March",
                "31 February 2027 or so",
                "45 January 2027",
                "7 Sonntag 2027"
            })
    void leavesAnythingElseToTheClerk(String written) {
        assertThat(Proposal.due(written)).isNull();
    }
}
