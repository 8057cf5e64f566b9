package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the benchmark counts: a measure that is always nought says nothing. */
class JudgementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "action; action: Clerk | tar the boat; The Clerk will tar the boat.",
                "owner; action: Clerk | tar the boat; The Clerk will tar the boat.",
                "verdict; verdict: noted | The report was noted; The report was noted."
            })
    void countsWhatASentenceTellsOfAMissedLabelOnce(String kind, String label, String sentence) {
        LabelledPage page = new LabelledPage("boats", false, List.of(label), "");
        Judgement judgement = Judgement.of(kind, page, List.of());

        assertThat(judgement.missed()).hasSize(1);
        assertThat(judgement.toldBy(List.of("The tide was out.", sentence, sentence)))
                .isEqualTo(1);
    }
}
