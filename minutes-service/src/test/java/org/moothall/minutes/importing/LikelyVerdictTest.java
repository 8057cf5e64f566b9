package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the verdict stands in a sentence that the second reader takes for a decision (ADR 0072). */
class LikelyVerdictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tracker was received. | received | RECEIVED",
                "Both documents were agreed as circulated. | agreed | AGREED",
                "Mr Oak, with Mrs Elm's leave, accepted the amendment. | agreed amendment | AGREED",
                "Cllr Oak then withdrew what he had moved. | withdrawn motion | WITHDRAWN"
            })
    void isTheWordThatMeansIt(String told, String label, Verdict verdict) {
        assertThat(LikelyVerdict.in(sentence(told), label)).hasValueSatisfying(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(verdict);
            assertThat(outcome.certainty()).isEqualTo(Certainty.DOUBTED);
            assertThat(VerdictForms.WORDS.get(told.substring(outcome.at()).split("[ .]", -1)[0]))
                    .isEqualTo(verdict);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The weather was fine. | noted",
                "The bid had been approved in May. | approved",
                "At its last meeting the plan was approved. | approved",
                "The neighbouring council agreed. | agreed",
                "The Director noted the comments. | noted",
                "He agreed that it was late. | agreed",
                "The comment was noted. | noted",
                "The problem was resolved quickly. | resolved",
                "The Board was lost for words. | lost motion",
                "Should it be approved, work would begin in May. | approved"
            })
    void isNoneThatTheRulesKnowToBeNone(String told, String label) {
        assertThat(LikelyVerdict.in(sentence(told), label)).isEmpty();
    }

    @Test
    void isNotLookedForInASentenceWithoutEnd() {
        assertThat(LikelyVerdict.in(sentence("and so on, ".repeat(200) + "was agreed."), "agreed"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the end the CC agreed to object to 25/00207 on drainage and the loss of the trees.",
                "Grant request, Gig Club - deferred until the accounts have been seen."
            })
    void isReadAndDoubtedThoughNoRuleFindsIt(String told) {
        ImportedPage page =
                PageFixtures.reader().readText("Agenda item\n\nA title\n\nMinutes:\n\nMrs Elm spoke. " + told + "\n");

        assertThat(page.decisions()).extracting(FoundDecision::certainty).containsExactly(Certainty.DOUBTED);
    }

    private static Sentence sentence(String text) {
        Passage passage = Passage.of(new Block(Block.Kind.PARAGRAPH, "", text, 0, List.of()));
        return new Sentence(passage, 0, text.length());
    }
}
