package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundMoversTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was moved by Councillor Ann Oak and seconded by Councillor B. Elm that the fund be closed.",
                "Councillor Ann Oak moved, and Councillor B. Elm seconded, that the fund be closed.",
                "Councillor Ann Oak, seconded by Councillor B. Elm, moved that the fund be closed.",
                "Councillor Ann Oak proposed that the fund be closed. Councillor B. Elm seconded the proposal.",
                "Proposer: Councillor Ann Oak\n\nSeconder: Councillor B. Elm",
                "Proposed Councillor Ann Oak, seconded Councillor B. Elm.",
                "(Prop. Councillor Ann Oak, sec. Councillor B. Elm)",
                "On the motion of Councillor Ann Oak, seconded by Councillor B. Elm, it was RESOLVED to close the"
                        + " fund.",
                "Moved and seconded by Councillor Ann Oak and Councillor B. Elm.",
                "Councillor Ann Oak thought it high time and MOVED that the fund be closed. Councillor B. Elm seconded.",
                "Councillor Ann Oak moved that the fund be closed, with Councillor B. Elm seconding.",
                "Councillor Ann Oak moved that the fund be closed; her seconder was Councillor B. Elm.",
                "Councillor Ann Oak proposed that the fund be closed, and Councillor B. Elm was her seconder.",
                "Councillor Ann Oak's motion, seconded by Councillor B. Elm, that the fund be closed was agreed.",
                "Councillor B. Elm seconded a motion by Councillor Ann Oak that the fund be closed.",
                "Councillor Ann Oak, with the support of Councillor B. Elm as seconder, proposed that the fund be closed.",
                "RESOLVED to close the fund (Councillor Ann Oak / Councillor B. Elm).",
                "RESOLVED to close the fund (Councillor Ann Oak, seconded by Councillor B. Elm).",
                "The fund was closed, Councillor Ann Oak proposing and Councillor B. Elm seconding.",
                "Councillor Ann Oak moved that the fund be closed. Councillor B. Elm was content to second this.",
                "Councillor Ann Oak's proposal to close the fund, seconded by Councillor B. Elm, was put and lost.",
                "Councillor Ann Oak (seconded by Councillor B. Elm) proposed that the fund be closed.",
                "Councillor Ann Oak (P), Councillor B. Elm (S)",
                "Councillor Ann Oak suggested that the fund be closed, and this was seconded by Councillor B. Elm.",
                "Councillor Ann Oak introduced her motion. Councillor B. Elm seconded it and kept her speech for later.",
                "The Leader, Councillor Ann Oak, in moving the recommendations, thanked the officers. Councillor B. Elm seconded.",
                "The Cabinet Member for Housing, Councillor Ann Oak, proposed that the fund be closed. Councillor B. Elm, seconding,"
                        + " spoke of the cost.",
                "Councillor Ann Oak could see no harm in it, and proposed, seconded by Councillor B. Elm, that the fund be closed.",
                "Councillor Ann Oak thought two would do and proposed support; Councillor B. Elm seconded so as to get it debated.",
                "Councillor Ann Oak, the member for Housing, introduced the report and moved its recommendation. She was seconded by"
                        + " Councillor B. Elm.",
                "RECOMMENDED to Council, nem. con., that the fund be closed (Councillor Ann Oak/Councillor B. Elm).",
                "(Councillor Ann Oak/Councillor B. Elm) The recommendation was put and carried.",
                "Councillor Ann Oak's motion to close the fund was lost (seconder: Councillor B. Elm).",
                "Councillor Ann Oak did not like it. On her proposal, which Councillor B. Elm seconded, it was decided to wait.",
                "Councillor Ann Oak, having heard from the Officer that the plan was sound, moved that the fund be closed."
                        + " Councillor B. Elm seconded.",
                "Councillor Ann Oak had a plan. Her proposal, which Councillor B. Elm seconded, was that the fund be closed.",
                "Councillor Ann Oak thought a year too long and, with Councillor B. Elm as her seconder, proposed six months.",
                "Councillor Ann Oak proposed and Councillor B. Elm, for all but the first, seconded that the fund be closed.",
                "Councillor Ann Oak then proposed refusal. Councillor B. Elm, who had been of another mind, seconded.",
                "Councillor Ann Oak considered this a case for closing the fund and so moved; Councillor B. Elm seconded.",
                "Councillor Ann Oak presented the draft and formally proposed it. Councillor B. Elm was pleased to second.",
                "In moving the report, Councillor Ann Oak spoke of the cost. Councillor B. Elm seconded and reserved her right to speak.",
                "Councillor Ann Oak could live with that, and with Councillor B. Elm seconding moved that the fund be closed.",
                "RESOLVED to close the fund. (Cyn./Prop. Councillor Ann Oak, Eil./Sec. Councillor B. Elm. For 8.)"
            })
    void areReadInTheUsualForms(String told) {
        assertThat(movers(told))
                .extracting(FoundMover::mover, FoundMover::seconder, FoundMover::on)
                .containsExactly(tuple("Councillor Ann Oak", "Councillor B. Elm", FoundDecision.Subject.MOTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cynigiwyd gan y Cynghorydd Mair Elis ac eiliwyd gan y Cynghorydd Huw Parri.",
                "Cynigiodd y Cynghorydd Mair Elis, ac eiliodd y Cynghorydd Huw Parri, fod y gronfa yn cau."
            })
    void areReadInWelsh(String told) {
        assertThat(movers(told))
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("Cynghorydd Mair Elis", "Cynghorydd Huw Parri"));
    }

    @Test
    void ofAnAmendmentAreNotTheMotions() {
        assertThat(movers("Councillor Oak moved the motion, seconded by Councillor Elm.\n\n"
                        + "An amendment was proposed by Councillor Ash and seconded by Councillor Fir."))
                .extracting(FoundMover::on)
                .containsExactly(FoundDecision.Subject.MOTION, FoundDecision.Subject.AMENDMENT);
    }

    @Test
    void areNotThereTwiceWhereTheSurnameAloneIsSaidAgain() {
        assertThat(movers("It was proposed by Councillor N. Oak and seconded by Councillor Elm that the yard be sold."
                        + "\n\nThe Mayor then put the motion as proposed by Councillor Oak to the meeting."))
                .extracting(FoundMover::mover)
                .containsExactly("Councillor N. Oak");
    }

    @Test
    void areReadWhereNoRuleKnowsTheFormOfTheSentence() {
        assertThat(
                        movers(
                                "Proposed AT, seconded GS, that we object.\n\n"
                                        + "GS moved as an amendment that we take no view; there was no seconder and the amendment fell."))
                .extracting(FoundMover::mover, FoundMover::on)
                .containsExactly(
                        tuple("AT", FoundDecision.Subject.MOTION), tuple("GS", FoundDecision.Subject.AMENDMENT));
    }

    @Test
    void ofASecondOneAreOfAnAmendmentToo() {
        assertThat(movers("A first amendment, on stops, was moved by Councillor Oak and seconded by Councillor Elm."
                        + " A second, on fares, was moved by Councillor Ash and seconded by Councillor Fir."))
                .extracting(FoundMover::on)
                .containsOnly(FoundDecision.Subject.AMENDMENT);
    }

    @Test
    void areCalledByTheirTwoNamesInForums() {
        assertThat(movers("Colm Oak proposed that the rate be approved. Anna Elm seconded."))
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("Colm Oak", "Anna Elm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moved Oak, seconded Elm: That the report be adopted.",
                "It was moved (Oak) and seconded (Elm) that the report be noted.",
                "RESOLVED (Oak/Elm) to mend the fence.",
                "Prop/Sec: Cllrs Oak/Elm. Unanimous.",
                "Oak moved that it be printed twice a year; Elm seconded.",
                "Oak, seconded by Elm, moved as an amendment that it go online."
            })
    void areCalledByTheirSurnamesWhereTwoStandTogether(String told) {
        assertThat(movers(told))
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("Oak", "Elm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By way of amendment Councillor Oak, seconded by Councillor Elm, asked that 150 be replaced by 100.",
                "Second amendment, by Councillor Oak, seconded by Councillor Elm: that it be a trial.",
                "Councillor Ash moved the plan. Councillor Oak wished to strike out page 2; Councillor Elm seconded her.",
                "Councillor Ash moved the plan. Councillor Oak proposed, and Councillor Elm seconded, that after the word \"Wren\" there be added \"soon\"."
            })
    void ofAnAmendmentAreToldInOtherWords(String told) {
        FoundMover last = movers(told).getLast();

        assertThat(last.on()).isEqualTo(FoundDecision.Subject.AMENDMENT);
        assertThat(last.mover()).endsWith("Oak");
        assertThat(last.seconder()).endsWith("Elm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was moved that these be signed [HB/TC]. All in favour.",
                "HB proposed going with the panel, TC seconded.",
                "HB could not see why, and moved an amendment. TC seconded.",
                "HB prop the lowest (Dale Turf), sec TC. Carried.",
                "HB moved, sec TC, to make it tea instead.",
                "Resolved: all to be paid.    Prop: HB   Sec: TC    Unanimous."
            })
    void areCalledByTheirInitialsInParishes(String told) {
        assertThat(movers(told))
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("HB", "TC"));
    }

    @Test
    void ofWhatWasCarriedAsAnAmendmentMovedOneThoughNobodySaidSoBefore() {
        assertThat(
                        movers(
                                "Councillor Oak moved the plan, seconded by Councillor Elm. Councillor Ash moved that page 2 be taken out, with"
                                        + " Councillor Fir as seconder. Six voting for it and four against, the amendment was carried."))
                .extracting(FoundMover::mover, FoundMover::seconder, FoundMover::on)
                .containsExactly(
                        tuple("Councillor Oak", "Councillor Elm", FoundDecision.Subject.MOTION),
                        tuple("Councillor Ash", "Councillor Fir", FoundDecision.Subject.AMENDMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amendment 1 (Cllr Oak / Cllr Mrs Elm): no reserves.",
                "An amendment to leave out part 2, from Cllr Oak and seconded by Cllr Mrs Elm, was put and carried."
            })
    void ofAnAmendmentStandBehindIt(String told) {
        assertThat(movers(told))
                .extracting(FoundMover::mover, FoundMover::seconder, FoundMover::on)
                .containsExactly(tuple("Cllr Oak", "Cllr Mrs Elm", FoundDecision.Subject.AMENDMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A motion that the meeting adjourn for luncheon, moved by Councillor Oak, was lost.",
                "Councillor Oak proposed that the meeting continue for a further half hour.",
                "Councillor Oak proposed that the motion be referred without debate to the Education Committee.",
                "Councillor Oak moved an adjournment so that Members could visit the road.",
                "It was moved by the Mayor, seconded by the Deputy Mayor, and\n\n"
                        + "RESOLVED - That the meeting continue until the business has been transacted."
            })
    void ofTheMeetingsOwnCourseAreProcedural(String told) {
        assertThat(movers(told)).extracting(FoundMover::on).containsExactly(FoundDecision.Subject.PROCEDURAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two nominations were received: Mrs Elm, proposed by Councillor Oak, and Mr Fir, proposed by Councillor Ash.",
                "Planning Services proposed that the fund be closed.",
                "Councillor Oak moved to the public gallery.",
                "The officer had been seconded to the project by the Head of Parks.",
                "The site was proposed by the developer.",
                "A report by the Chief Fire Officer proposed that the crew be on call.",
                "It was proposed that the fund be closed."
            })
    void areNotWhoeverStandsNearTheWord(String told) {
        assertThat(movers(told)).isEmpty();
    }

    @Test
    void ofAnotherAmendmentMovedOneAsWell() {
        assertThat(
                        movers(
                                "Councillor Oak moved that the plan be adopted, seconded by Councillor Elm. Councillor Ash moved by way of amendment"
                                        + " that it wait (seconded by Councillor Fir). Councillor Yew moved another, that it be sent back."))
                .extracting(FoundMover::mover, FoundMover::on)
                .containsExactly(
                        tuple("Councillor Oak", FoundDecision.Subject.MOTION),
                        tuple("Councillor Ash", FoundDecision.Subject.AMENDMENT),
                        tuple("Councillor Yew", FoundDecision.Subject.AMENDMENT));
    }

    @Test
    void areNamedOnceThoughTheirMotionIsCalledByTheirNameLater() {
        assertThat(movers(
                        "Councillor Oak moved, and Councillor Elm seconded, that the plan be approved. Councillor Oak's motion to approve,"
                                + " having been put first, was lost."))
                .hasSize(1);
    }

    @Test
    void areFoundByInitialsInBrackets() {
        assertThat(movers("The minutes were proposed as a true record by (JM), seconded by (PB) and all agreed."))
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("JM", "PB"));
    }

    private static List<FoundMover> movers(String told) {
        return PageFixtures.reader()
                .readText("Agenda item\n\nA title\n\nMinutes:\n\n" + told + "\n")
                .movers();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(MD) proposed new goalposts and (SK) seconded.",
                "MD proposes, SK seconds, that the goalposts be bought.",
                "The minutes were agreed, (MD) proposing and (SK) seconding.",
                "Proposal (MD), seconded (SK) that the goalposts be bought.",
                "Refused on the grounds of height (MD/SK, 7 votes to 4)."
            })
    void areCalledByInitialsInBracketsAndInThePresentTense(String told) {
        assertThat(PageFixtures.reader()
                        .readText("Agenda item\n\nA title\n\nMinutes:\n\n" + told + "\n")
                        .movers())
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("MD", "SK"));
    }

    @Test
    void areNamedWithInitialsThatTouchTheirNames() {
        assertThat(VotesRead.read(
                                "County Councillor E.Oak proposed that a rise should apply - Councillor H.Elm seconded this.")
                        .movers())
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple("County Councillor E.Oak", "Councillor H.Elm"));
    }

    @Test
    void mayBeTheTownMayor() {
        assertThat(VotesRead.read("The Town Mayor moved, and it was RESOLVED nem con, that the public be excluded.")
                        .movers())
                .extracting(FoundMover::mover)
                .containsExactly("Town Mayor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Lord Mayor (Councillor Oak) | Councillor Elm  | Moved by the Lord Mayor (Councillor Oak), seconded by Councillor Elm, that it be noted.
            Miss E Oak                  | Mrs J Elm       | Miss E Oak was not content and, seconded by Mrs J Elm, moved as an amendment that it be deferred.
            Cllr Oak                    | -               | RESOLVED: Minutes approved as a correct record, with Cllr Oak proposing the item.
            Cllr Oak                    | Cllr Mrs Elm    | Proposed :      Cllr Oak         Seconded :  Cllr Mrs Elm
            County Borough Councillor M Oak | County Borough Councillor G Elm | Moved by County Borough Councillor M Oak, seconded by County Borough Councillor G Elm.
            Councillor Oak              | Councillor Elm  | Councillor Oak Moved, Seconded by Councillor Elm, that the revised hours be approved.
            Councillor Oak              | Councillor Elm  | Councillor Oak proposed and Councillor Elm seconded to adopt the Minutes.
            J. Oak                      | S. Elm          | J. Oak proposed that notice be given to the tenant. This was seconded by S. Elm.
            Councillor Oak              | Cllr Elm        | Moved by the Leader of the Council, Councillor Oak, seconded by Cllr Elm, that it be so.
            CC Oak                      | CC Elm          | CC Oak moved that the council support a limit and CC Elm seconded.
            """)
    void areNamedByTheOfficesAndTitlesThatTheyHave(String mover, String seconder, String told) {
        assertThat(movers(told))
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple(mover, seconder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr Oak proposed and Cllr Elm seconded that Cllr Ash be Vice Chairman.",
                "On proposal from Cllr Oak, seconded by Cllr Elm, it was RESOLVED that Cllr Ash continue as Chairman."
            })
    void areNoneOfPersons(String told) {
        assertThat(movers(told)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Councillor Oak (Leader of the Council) moved, and Councillor Mrs. Elm seconded, the recommendations of the Cabinet:- | Councillor Oak | Councillor Mrs. Elm",
                "Proposed: TS   Seconded: PN   Approved with one change (item 6). | TS | PN",
                "Mr Oak thought this too much and proposed £8,800 as an amendment, but found no seconder. | Mr Oak |",
                "Proposed by PR, seconded by Ines Vidal: that the rack be supported. | PR | Ines Vidal",
                "Ann Oak, Planning Convener, proposed a motion to approve the plan. This was seconded by Brian Elm. | Ann Oak | Brian Elm",
                "DMcP moved as an amendment that no money be given. | DMcP |"
            })
    void areFoundBesideAnOfficeAResultOrASum(String told, String mover, @Nullable String seconder) {
        assertThat(VotesRead.read(told).movers())
                .extracting(FoundMover::mover, FoundMover::seconder)
                .containsExactly(tuple(mover, seconder));
    }
}
