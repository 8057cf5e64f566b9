package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersTest {

    @Test
    void takesAPronounForTheNearestDoerInTheSamePoint() {
        ImportedPage page = PageFixtures.point(
                "The Head of Libraries thanked the volunteers. The Director of Culture reported a rise in loans. He agreed to share the figures.");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Director of Culture");
    }

    @Test
    void doesNotLookInAnotherPoint() {
        ImportedPage page = PageFixtures.point(
                "The Director of Culture reported a rise in loans.\n\n\u00B7 He agreed to share the figures.");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly((String) null);
        assertThat(page.warnings()).extracting(Warning::code).containsExactly(Warning.Code.OWNER_UNNAMED);
    }

    @Test
    void warnsWhereSomebodyElseStandsBetween() {
        ImportedPage page =
                PageFixtures.point("The Leader thanked the Director of Culture. She agreed to share the figures.");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Leader");
        assertThat(page.warnings()).extracting(Warning::code).containsExactly(Warning.Code.AMBIGUOUS_OWNER);
    }

    @Test
    void keepsTheCharactersOfThePage() {
        ImportedPage page = PageFixtures.point(
                "The Director of Children\u2019s\u00A0Services agreed to check the school\u2019s figures.");

        FoundAction action = page.actions().getFirst();
        assertThat(action.owner()).isEqualTo("Director of Children\u2019s Services");
        assertThat(action.text()).isEqualTo("check the school\u2019s figures");
    }

    @Test
    void areNotTheMonthBeforeThem() {
        ImportedPage page = PageFixtures.point(
                "The Clerk is to send the form by 9th February and Cllr Oak offered to talk to the treasurer.");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Clerk", "Cllr Oak");
        assertThat(page.actions().getFirst().text()).isEqualTo("send the form by 9th February");
    }

    @Test
    void mayBeNamedInBracketsBehindTheTask() {
        ImportedPage page = PageFixtures.point("The Clerk would send a reminder (AP \u2013 clerk).");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("clerk");
        assertThat(page.actions().getFirst().text()).isEqualTo("The Clerk would send a reminder");
    }

    @Test
    void tellsByWhenWhereThePageDoes() {
        ImportedPage page = PageFixtures.point("The Clerk agreed to obtain three quotes by the end of June.");

        assertThat(page.actions()).extracting(FoundAction::due).containsExactly("by the end of June");
    }

    @Test
    void areNeitherTheReadersNorAProposal() {
        assertThat(VotesRead.read("Residents are reminded to lock sheds.").actions())
                .isEmpty();
        assertThat(VotesRead.read("A proposal by Cllr Oak to object to any lighting was lost by 4 votes to 3.")
                        .actions())
                .isEmpty();
    }

    @Test
    void areNoneOfNewsInAListOfActions() {
        assertThat(VotesRead.read("Actions\n\n\u00B7 Clock: the clockmaker had been, and the clock was going.\n\n"
                                + "\u00B7 Clerk: write to the school\n")
                        .actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(tuple("Clerk", "write to the school"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JS   | Two residents complained of speeding; JS will raise the speeding with the PCSO.
            AMcK | AMcK will send out the cheques this week.
            DL   | Mr Hoad complained of lorries. (DL) knew about this and said he would have a word with the landlord.
            TO   | TO to bring a paper on banding to the March meeting.
            """)
    void mayBeInitialsOfAnySort(String owner, String told) {
        assertThat(VotesRead.read(told).actions())
                .extracting(FoundAction::owner)
                .containsExactly(owner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Group           | RESOLVED: That\\n(a) a Group of six be set up;\\n(b) the Group report back to the Committee in June.
            working party   | The working party is to hold an open evening in May.
            task group      | The task group will report to the Panel in January.
            Local Authority | The Local Authority was asked to report in June on the money.
            """)
    void mayBeABodyThatWasGivenTheWork(String owner, String told) {
        assertThat(VotesRead.read(told.replace("\\n", "\n")).actions())
                .extracting(FoundAction::owner)
                .containsExactly(owner);
        assertThat(VotesRead.read("The working party recommended two hours free.")
                        .decisions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clerk           | Cllr Oak proposed that the Clerk write to the bank, seconded by Cllr Elm and unanimously agreed.
            officers        | Cllr Oak proposed, seconded by Cllr Elm, that officers write to the bank. Council agreed to this.
            Cabinet Member  | RESOLVED that this Council regrets the delay and asks the Cabinet Member to write to the bank.
            Area Commander  | The Area Commander would write to the bank before the next meeting.
            """)
    void areThoseOfWhatWasMovedOnceItIsAgreed(String owner, String told) {
        assertThat(VotesRead.read(told).actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .satisfiesExactly(action -> {
                    assertThat(action.toList().getFirst()).isEqualTo(owner);
                    assertThat((String) action.toList().getLast())
                            .startsWith("write to the bank")
                            .doesNotContain("seconded");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D/Cllr Oak | D/Cllr Oak thanked those who had voted for him. He would ask when the lorry would come.
            All        | All to send any comments on the Draft Plan to the Clerk.
            Town Clerk | RESOLVED that the post be advertised and that the Town Clerk should draw up a revised job description.
            Cllr Oak   | In the meantime Cllr Oak would obtain a price for the July meeting.
            LW         | The leaking tap to be logged with the water company.\\n\\nACTION LW
            GL         | GL to raise the limit again at the next meeting (Act GL)
            CC Oak     | CC Oak will draft the letter by Sunday.\\n\\nAction: JR
            Clerk      | The Clerk was asked to ask the police for an officer to walk the Common with him one evening.
            Cllr Oak   | Cllr Oak (ex officio) said that it could not be made yet, but she would find out whether the notice had been put up.
            Cathaoirleach      | The Cathaoirleach said that he would raise the matter with the Authority.
            Cabinet Lead Member | The Cabinet Lead Member would, however, raise the last bus with the operator.
            Meetings Administrator | It was proposed and AGREED "That the Meetings Administrator write to the Minister for an allocation."
            """)
    void areCalledAsThePageCallsThem(String owner, String told) {
        assertThat(VotesRead.read(told.replace("\\n", "\n")).actions())
                .extracting(FoundAction::owner)
                .containsExactly(owner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chief Executive | The Chief Executive said that the number of agency staff had fallen and that she would send a breakdown to Members.
            Director        | The Director explained that the contractor had changed its rota and offered to arrange a visit for Members.
            Director        | The Director, replying to Councillor Oak, said that she would write to the parent council about the crossing.
            """)
    void areWhoeverSpeaksAndNotOfWhomTheySpeak(String owner, String told) {
        assertThat(VotesRead.read(told).actions())
                .extracting(FoundAction::owner)
                .containsExactly(owner);
    }

    @Test
    void areOfWhomItIsSaidWhatTheyWouldDo() {
        assertThat(VotesRead.read("The Director said that the contractor was late and would report to Members in June.")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("contractor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Members                    | The Chair asked that Members send their nominations to the Chief Executive by 31 March.
            Lead Local Flood Authority | The matter was DEFERRED for a site visit, and the Lead Local Flood Authority was asked to comment on the field.
            """)
    void areThoseWhoAreAskedThoughTheyDoNotAnswerInTheRoom(String owner, String told) {
        assertThat(VotesRead.read(told).actions())
                .extracting(FoundAction::owner)
                .containsExactly(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillor Oak proposed that Council come out of committee, and it was agreed.",
                "Councillor Oak stayed in the room but said that he would speak only if he was asked.",
                "RESOLVED: That the best thanks of the Council be given to Councillor Oak for her year as Mayor.",
                "The chairman invited members to put forward matters for review.",
                "Millennium bench. Nothing to report.",
                "The Council agreed that the decision be taken back to the Committee for further consideration."
            })
    void haveNoTaskInWhatIsOfTheMeetingItself(String told) {
        assertThat(VotesRead.read(told).actions()).isEmpty();
    }

    @Test
    void oweNoReasons() {
        assertThat(VotesRead.read(
                                "The Clerk was asked to arrange a visit to the control room, as several Members were new.")
                        .actions())
                .extracting(FoundAction::text)
                .containsExactly("arrange a visit to the control room");
    }
}
