package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.proceedings.VoteOption.ABSTAIN;
import static org.moothall.minutes.proceedings.VoteOption.NO;
import static org.moothall.minutes.proceedings.VoteOption.YES;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes in Welsh: what changes its first letter, who is shortened with a full stop, who has two titles. */
class WelshRecordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fe gytunwyd i roi £100. | AGREED
            Fe benderfynwyd gwrthwynebu'r cais. | RESOLVED
            Cymeradwywyd y cofnodion ar gynnig y Cyng. Elin Thomas. | APPROVED
            """)
    void isAnOutcome(String told, Verdict verdict) {
        assertThat(VotesRead.read(told).decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bydd y Cyng. Carwyn Foulkes yn gosod y siglen cyn y Pasg. | Cyng. Carwyn Foulkes | gosod y siglen cyn y Pasg
            Cytunodd y Cyng. Sir Dyfed Alaw i godi'r mater yr wythnos hon. | Cyng. Sir Dyfed Alaw | godi'r mater yr wythnos hon
            Bydd y Clerc yn rhoi gwybod i'r swyddog. | Clerc | rhoi gwybod i'r swyddog
            Y Cyng. T. Parri i holi'r perchennog. | Cyng. T. Parri | holi'r perchennog
            """)
    void isATask(String told, String owner, String task) {
        assertThat(VotesRead.read(told).actions())
                .extracting(PageFixtures::action)
                .containsExactly(owner + " | " + task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diolchodd y Cyng. Glenys Tudor i bawb.", "Diolchodd y Cadeirydd i'r rhai a fu'n clirio."})
    void isNoTask(String told) {
        assertThat(VotesRead.read(told).actions()).isEmpty();
    }

    @Test
    void countsByNumbersThatChangeTheirFirstLetter() {
        FoundVote vote =
                VotesRead.only("Penderfynwyd cefnogi'r cais, gyda phedwar o blaid, un yn erbyn ac un yn ymatal.");

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 4, NO, 1, ABSTAIN, 1));
    }

    @Test
    void hasWhoEndorsedWhatWasProposed() {
        assertThat(VotesRead.read("Cynigiodd y Cyng. Tudur Roberts fod y Cyngor yn gwrthwynebu'r cais,"
                                + " ac eiliwyd hynny gan y Cyng. Glenys Tudor.")
                        .movers())
                .extracting(FoundMover::seconder)
                .containsExactly("Cyng. Glenys Tudor");
    }

    @Test
    void hasWhoMovedUnderTwoTitles() {
        assertThat(VotesRead.read(
                                "Cynnig / Proposed: Cyng. / Cllr. M. Ifans   Eilio / Seconded: Cyng. / Cllr. C. Llwyd")
                        .movers())
                .extracting(FoundMover::mover)
                .containsExactly("Cyng. / Cllr. M. Ifans");
    }
}
