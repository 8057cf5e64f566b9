package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found is certain, doubted, or was not found and is possible. */
class SecondOpinionTest {

    @Test
    void whatBothReadersFindIsCertain() {
        ImportedPage page = read("Mrs Elm agreed to write to the landowner. It was RESOLVED that the report be noted.");

        assertThat(page.actions()).extracting(FoundAction::certainty).containsExactly(Certainty.CERTAIN);
        assertThat(page.decisions()).extracting(FoundDecision::certainty).containsExactly(Certainty.CERTAIN);
        assertThat(page.possible().actions()).isEmpty();
        assertThat(page.possible().decisions()).isEmpty();
    }

    @Test
    void whatOnlyTheRulesFindIsDoubtedAndStays() {
        ImportedPage page = read("Approval was recommended. Cllr Strand was content to take this out.");

        assertThat(page.decisions()).extracting(FoundDecision::certainty).containsExactly(Certainty.DOUBTED);
        assertThat(page.actions()).extracting(FoundAction::certainty).containsExactly(Certainty.DOUBTED);
    }

    @Test
    void aTaskThatOnlyTheSecondReaderFindsIsReadByItsGrammarAndDoubted() {
        ImportedPage page = read("Ann Elm and Bob Ash will collect it on Saturday.");

        assertThat(page.actions()).singleElement().satisfies(action -> {
            assertThat(action.owner()).isEqualTo("Ann Elm and Bob Ash");
            assertThat(action.text()).isEqualTo("collect it on Saturday");
            assertThat(action.certainty()).isEqualTo(Certainty.DOUBTED);
        });
        assertThat(page.possible().actions()).isEmpty();
    }

    @Test
    void aTaskWhoseGrammarDoesNotSayWhoDoesItIsPossibleWithAllOfItsSentence() {
        ImportedPage page =
                read("The report was long. The Clerk has it in hand to get three prices before the June meeting.");

        assertThat(page.actions()).isEmpty();
        assertThat(page.possible().actions()).singleElement().satisfies(possible -> {
            assertThat(possible.owner()).isNull();
            assertThat(possible.text())
                    .isEqualTo("The Clerk has it in hand to get three prices before the June meeting.")
                    .isEqualTo(page.quote(possible.evidence()));
            assertThat(possible.certainty()).isEqualTo(Certainty.POSSIBLE);
        });
    }

    @Test
    void aDecisionThatNoRuleFindsIsReadAtItsWordAndDoubted() {
        ImportedPage page = read("Grant request, Gig Club - deferred until the accounts have been seen.");

        assertThat(page.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.DEFERRED);
            assertThat(decision.certainty()).isEqualTo(Certainty.DOUBTED);
        });
        assertThat(page.possible().decisions()).isEmpty();
    }

    @Test
    void aDecisionWithoutAWordForItsVerdictIsPossible() {
        ImportedPage page = read("The Committee, by nine votes to two, that the grant be paid.");

        assertThat(page.decisions()).isEmpty();
        assertThat(page.possible().decisions()).isNotEmpty();
    }

    @Test
    void aPartOfADecisionIsNoOtherOne() {
        ImportedPage page = read(
                "RESOLVED:\n\n(a) That the grant be paid;\n\n(b) Gig Club - deferred until the accounts have been seen.");

        assertThat(page.decisions()).hasSize(1);
        assertThat(page.possible().decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bus company would withdraw the service in May.",
                "The County Council had agreed to resurface the lane in spring.",
                "Members noted that the bridge was old.",
                ""
            })
    void aSentenceThatTellsOfNothingIsNotTalkedOf(String sentence) {
        ImportedPage page = read(sentence);

        assertThat(page.possible().actions()).isEmpty();
        assertThat(page.possible().decisions()).isEmpty();
    }

    @Test
    void whatStandsInATableOfActionsNeedsNoSecondOpinion() {
        ImportedPage page = read("Action\tOwner\nNew lock\tMr Ash");

        assertThat(page.actions()).extracting(FoundAction::certainty).containsExactly(Certainty.CERTAIN);
    }

    private static ImportedPage read(String record) {
        return PageFixtures.reader().readText("1. Roads\n\nMinutes:\n\n" + record + "\n");
    }
}
