package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {

    private static final String PAGE = "Agenda item\n\nA title\n\n";

    @Test
    void hasTheLetteredPartsThatFollow() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        PAGE
                                + "Minutes:\n\nRESOLVED: That the Board\n\n(a) notes the report; and\n\n(b) closes the fund.\n\nThe meeting was adjourned for tea.\n");

        assertThat(page.decisions())
                .extracting(FoundDecision::text)
                .containsExactly("RESOLVED: That the Board (a) notes the report; and (b) closes the fund.");
        assertThat(page.quote(page.decisions().getFirst().evidence())).isEqualTo("RESOLVED: That the Board");
    }

    @Test
    void hasTheParagraphBelowAVerdictThatStandsAlone() {
        ImportedPage page = PageFixtures.reader().readText(PAGE + "Minutes:\n\nRESOLVED\n\nThat the fund be closed.\n");

        assertThat(page.decisions())
                .extracting(FoundDecision::text)
                .containsExactly("RESOLVED That the fund be closed.");
    }

    @Test
    void isNotTakenFromAgendaText() {
        ImportedPage page = PageFixtures.reader()
                .readText(PAGE + "RESOLVED that the public be excluded.\n\nMinutes:\n\nThe item was not needed.\n");

        assertThat(page.decisions()).isEmpty();
        assertThat(page.paragraphs()).containsExactly("The item was not needed.");
    }

    @Test
    void isNotTakenTwiceFromTheDecisionAndTheMinutes() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        PAGE
                                + "Decision:\n\nRESOLVED - That the fund be closed.\n\nMinutes:\n\nRESOLVED: that the fund be closed.\n");

        assertThat(page.decisions()).hasSize(1);
    }

    @Test
    void ofAnAmendmentIsNotTheMotions() {
        ImportedPage page = PageFixtures.reader()
                .readText(
                        PAGE
                                + "Minutes:\n\nCouncillor A Example moved an amendment.\n\nOn being put to the vote it was carried.\n\nThe motion as amended was lost.\n");

        assertThat(page.decisions())
                .extracting(PageFixtures::verdict)
                .containsExactly("carried amendment", "lost motion");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            approved | Boxing Club, £750 for mats: approved by 4 votes to 1.
            approved | Ardrach Gala, £1,200 for tents: approved in full (proposed RT, seconded KL).
            refused  | Gala Committee, £900: refused, the loch being outside the area.
            approved | Hall Committee: £2,000 approved, on condition that the club finds the rest.
            agreed   | Standing Orders – adopted with the new paragraph 3(f).
            approved | The hall came next. Approved by four votes to one.
            approved | Section 2 was likewise approved unanimously.
            refused  | The shop had asked for £100. It was refused.
            agreed   | Air Ambulance – request for a donation. £100 agreed.
            agreed   | The plan was proposed by (JM), seconded by (PB) and all agreed.
            agreed   | Cllr Oak proposed that the plan be adopted, seconded by Cllr Elm and unanimously agreed.
            carried motion | The motion standing in the name of Cllr Oak was thereupon put to the meeting and passed.
            approved | The minutes of the meeting were thereupon approved and adopted.
            agreed motion | AGREED unanimously the Motion, as amended.
            agreed   | It was agreed by four votes with one abstention.
            agreed   | RB proposed objection, EP sec, 4 for 2 against, agreed to object
            agreed   | Proposed TM, sec RB, agreed all
            approved | Payments approved, proposed RT, seconded PL:
            resolved | Resolve: Proposed by Cllr RT, seconded by Cllr EG, that the meeting be adjourned.
            resolved | P.Cnllrs resolved to adopt the privacy notice.
            resolved | Cllr Oak was duly moved, seconded and elected to serve as Chairman of the Committee.
            resolved | The Council voted in favour of mending the old bench.
            approved | £100 for the Young Farmers was approved.
            approved | The report (a copy of which is in the book) was considered in detail and approved.
            carried motion | Accordingly the Motion became the finding of the Meeting.
            resolved motion | UNANIMOUSLY RESOLVED that the Motion be supported.
            agreed motion | Cllr Oak seconded the proposal, which was agreed unanimously.
            referred motion | In accordance with Standing Order 16.1.5 the Motion stood referred, without discussion, to the Leisure Committee.
            agreed amendment | This was accepted by Cllr Oak and his seconder.
            agreed amendment | Councillors Oak and Elm said that they accepted the amendment.
            noted    | There was no money for a shelter. This was noted with regret.
            agreed procedural | The procedural motion was agreed on a show of hands.
            agreed motion | Councillor Elm accepted this, and the motion as so adjusted was agreed without a division.
            resolved procedural | The Council resolved to reject the procedural motion.
            resolved amendment | The Council resolved:- to adopt the amendment.
            resolved motion | RESOLVED - That the Motion be adopted.
            resolved | RESOLVED - That the motion to the conference be supported.
            referred motion | The motion was, with the consent of the mover, referred to the Planning Committee.
            """)
    void areReadInTheShortMannerOfSmallCouncils(String verdict, String told) {
        assertThat(verdicts(told)).containsExactly(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two applications were received for this round.",
                "Apologies for absence were received on behalf of Councillors Oak and Elm.",
                "It was agreed by several Members that the rule was little understood.",
                "The following nominations were received:",
                "It was proposed by Cllr Oak that the minutes be accepted as a correct record.",
                "Amendment 2: Proposed by Cllr Oak, that the charge for garden waste be withdrawn.",
                "24/0214/LBC, Manor Farmhouse, replacement windows - approved with conditions.",
                "24/0214/FUL - 3 Fen Road - approved by the District Council.",
                "ALTERNATIVE OPTIONS CONSIDERED AND REJECTED",
                "REPRESENTATIONS RECEIVED",
                "The officer said that the Highway Authority was content with the access."
            })
    void areNoneInWhatOnlyCameOrWasThought(String told) {
        assertThat(verdicts(told)).isEmpty();
    }

    @Test
    void areTwoWhereAMotionIsWithdrawnAndTheMatterDeferredInCapitals() {
        assertThat(
                        verdicts(
                                "Cllr Oak moved that it be left. With consent she WITHDREW the motion and consideration of the report was DEFERRED."))
                .containsExactly("withdrawn motion", "deferred");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreed, resolved        | It was agreed and thereby RESOLVED to close the file.
            received, approved      | Members received and approved the statements of account.
            approved, recommended   | After a question the accounts were approved, and the Joint Committee recommended that £150,000 be paid.
            withdrawn motion, agreed | Councillor Oak withdrew his motion and it was agreed that no change be made.
            received, deferred      | The report was received and further consideration was deferred to the next meeting.
            noted, referred         | The report was noted; the plan was referred back to the Panel.
            approved, agreed        | The accounts were approved and £50 was agreed for the band.
            """)
    void areTwoWhereASentenceHasTwoVerbs(String both, String told) {
        assertThat(String.join(", ", verdicts(told))).isEqualTo(both);
    }

    private static List<String> verdicts(String told) {
        return VotesRead.read(told).decisions().stream()
                .map(PageFixtures::verdict)
                .toList();
    }

    @Test
    void areNotReadFromTheAlternativesThatWereConsidered() {
        ImportedPage page = PageFixtures.reader().readText("""
                Agenda item

                Sale of a site

                Decision:

                RESOLVED that the site be sold.

                Alternative options considered:

                \u00B7 To do nothing. Rejected, since the buildings are getting worse.

                \u00B7 To let the site. Rejected because no rent was on offer.
                """);

        assertThat(page.decisions()).extracting(FoundDecision::verdict).containsExactly(Verdict.RESOLVED);
        assertThat(page.points()).hasSize(2);
    }
}
