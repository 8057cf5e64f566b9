package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who moved, in sentences that no rule knows (ADR 0073). */
class LikelyMoversTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "As an amendment, Fergus MUIR moved that the matter wait for the survey. | Fergus MUIR | -",
                "TN, with RP as seconder, moved as an amendment that it be one night. | TN | RP",
                "AT prop Hedge & Co at £940 – no seconder. | AT | -"
            })
    void isWhoeverReadsLikeIt(String told, String mover, String seconder) {
        assertThat(MoverForms.next(sentence(told), 0)).as("a rule finds it").isNull();
        assertThat(LikelyMovers.in(sentence(told))).hasValueSatisfying(step -> {
            assertThat(step.mover()).isEqualTo(mover);
            assertThat(step.seconder()).isEqualTo(seconder);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillor Lark spoke in support of the motion.",
                "TN and RP declared an interest in the motion.",
                "Mr Muir asked when the second bus would come.",
                "Cllr Lark (Cadeirydd / Chair), Cllr Teg and Cllr Wren were present.",
                "Those voting for the amendment: Councillors Lark, Muir and Teg.",
                "The motion stood in the names of Mrs Lark and Mr Muir.",
                "Councillor Lark moved to the public gallery.",
                "Planning Services proposed that the fund be closed.",
                "The support of Bracken and Sons was welcome."
            })
    void isNobodyElse(String told) {
        assertThat(LikelyMovers.in(sentence(told))).isEmpty();
    }

    @Test
    void isNobodyWhoIsOnlyQuoted() {
        Sentence sentence = sentence("He said: \"As an amendment, Fergus MUIR moved that the matter wait.\"");

        assertThat(LikelyMovers.in(sentence)).isEmpty();
    }

    private static Sentence sentence(String text) {
        Passage passage = Passage.of(new Block(Block.Kind.PARAGRAPH, "", text, 0, List.of()));
        return new Sentence(passage, 0, text.length());
    }
}
