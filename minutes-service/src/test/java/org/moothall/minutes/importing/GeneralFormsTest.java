package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/** The forms of grammar and layout by which any council's minutes tell of outcomes, votes, movers and tasks. */
class GeneralFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The invitation was referred to the Leisure Committee.|REFERRED",
                "The vote of thanks was agreed with acclamation.|AGREED",
                "It was decided to leave this over until the autumn.|RESOLVED",
                "Agreed not to enter this year.|AGREED",
                "The matter was held in abeyance until March.|DEFERRED",
                "The Sub-Committee determined to grant the licence.|APPROVED",
                "The decision stands referred to the Cabinet.|REFERRED",
                "The criteria were agreed (9 for, 2 against).|AGREED",
                "Resolved by a majority (6 to 3) to publish the plan.|RESOLVED",
                "It was agreed (6-0) that the hours be increased.|AGREED",
                "Historic costs: agreed, five for, one against.|AGREED",
                "The amendment was accepted by the mover.|AGREED",
                "Councillor Oak accepted the amendment, which became part of the motion.|AGREED",
                "The minutes of 4 May were taken as read, approved and signed.|APPROVED",
                "Application approved subject to conditions.|APPROVED",
                "Cllr Oak was nominated and elected unopposed.|RESOLVED",
                "The Council co-opted Mr Ash.|RESOLVED",
                "The Committee recommends to Council that the plan be adopted.|RECOMMENDED",
                "The motion lapsed for want of a seconder.|FELL",
                "The minute of meeting of 19 August was approved, a slip on page 3 having been put right.|APPROVED",
                "The Committee thereafter noted the report.|NOTED",
                "The following were approved for payment.|APPROVED",
                "The form was not signed, so deferred to February.|DEFERRED",
                "With a slip put right, approved as an accurate record.|APPROVED",
                "It was the decision of the Committee that the licence be suspended.|RESOLVED",
                "It was decided that the matter should stand over.|RESOLVED",
                "It was agreed, eight voting in favour and three against, that the decision stand.|AGREED",
                "Cheques 618 to 623 (£702.15) were approved.|APPROVED",
                "The motion stood referred without debate to the Cabinet.|REFERRED",
                "Proposed by Cllr Oak, seconded by Cllr Elm, agreed unanimously.|AGREED",
                "It was Resolved that the fee be raised.|RESOLVED",
                "Received the petition, which bore 1,914 signatures.|RECEIVED",
                "Recommended to the Board that the ticket be offered.|RECOMMENDED",
                "The Partnership noted the paper.|NOTED",
                "Councillor Oak, with the consent of his seconder, accepted the amendment.|AGREED",
                "The Leader said that he was content to accept Mr Oak's amendment.|AGREED",
                "Three new bins were agreed, at:|AGREED",
                "Progress noted.|NOTED",
                "These had been sent out late, and were agreed as correct.|AGREED",
                "Prop. Ann Oak, sec. Ben Elm, and approved.|APPROVED",
                "Councillor Oak was elected to the chair for that evening.|RESOLVED",
                "Councillor Oak proposed that it be bought; it fell for want of a seconder.|FELL",
                "Councillor Oak moved, and the motion \u201Cthat the question be now put\u201D was carried on a show of hands.|CARRIED",
                "Both documents were agreed as circulated.|AGREED",
                "Agreed without a division that the clock be repaired.|AGREED",
                "14 Nov. 2024 - prop. DH, sec. MF, agreed.|AGREED",
                "Mr Oak's amendment was carried over the motion by 5 votes to 3.|CARRIED",
                "Councillor Petronella Oak was elected Town Mayor.|RESOLVED",
                "Mr Oak was elected nem. con. to take the chair.|RESOLVED",
                "Mr Oak was re-elected a Trustee by acclamation.|RESOLVED",
                "A suggestion that the panels be given away was agreed.|AGREED",
                "The minutes of 9 May were agreed as a true representation of the meeting.|AGREED",
                "That it be taken for three years - prop. Cllr Oak, sec. Cllr Elm, agreed (all in favour).|AGREED",
                "Proposed by Cllr Oak, seconded by Cllr Elm, that it be sold; resolved on a show of hands.|RESOLVED",
                "It was agreed under Delegated Power 2 to spend up to £100.|AGREED",
                "Refusal was recommended, by four votes to three.|RECOMMENDED",
                "Renewal of the insurance deferred to March.|DEFERRED",
                "Approved with “Tuesday” altered to “Thursday”.|APPROVED",
                "Option B agreed, 4 for and 1 against.|AGREED",
                "The minute of 20 November was submitted and approved.|APPROVED",
                "It was decided that permission be GRANTED.|RESOLVED",
                "Amendment B, moved by Cllr Oak and seconded by Cllr Elm, was accepted by Cllr Ash.|AGREED",
                "The motion for adjournment fell to the ground.|FELL",
                "Filling of the vacant seat was deferred by 8 votes to 3.|DEFERRED",
                "The Snow Warden was deferred until somebody could be found.|DEFERRED",
                "The Board, Councillor Oak dissenting, agreed that no response be made.|AGREED",
                "The motion stood referred, without debate, to the Leisure Committee.|REFERRED",
                "It was the decision of the Sub-Committee, having regard to the objectives:|RESOLVED",
                "Ms Oak's proposal that it meet later, for which Mr Elm had offered himself as seconder, was put and lost.|LOST",
                "It was approved with two corrections to the list.|APPROVED",
                "Mrs Raine was re-appointed Clerk.|RESOLVED",
                "Members noted previously circulated report which advised of new applications.|NOTED",
                "Resolved In accordance with Section 42 of the Act that the public be asked to withdraw.|RESOLVED",
                "J Halcrow moved that it object but, on hearing that the hours had been cut, withdrew the motion.|WITHDRAWN"
            })
    void isAnOutcome(String sentence, Verdict verdict) {
        assertThat(read(sentence).decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THE FOREGOING MINUTES ARE HEREBY CONFIRMED",
                "The parish meeting supported the scheme by 22 votes to one.",
                "She recalled the decision of July 2020, when it was resolved that plans be tested.",
                "The Executive had itself rejected an offer in March.",
                "A report was circulated, in which it was recommended that charges be brought in.",
                "Councillor Oak said that the same had been said in every year since he was elected.",
                "Permission was granted by the County before we had met.",
                "The Borough Council had approved 04/00702 and refused 04/00688.",
                "Mr Oak recalled that in June it was resolved to spend nothing there.",
                "The chairman had been to the supper, where it was unanimously agreed that the pies were good.",
                "The mean was 52 minutes, which was noted to be the best since 2021.",
                "The minutes were signed by the Chair.",
                "THESE ARE DRAFT MINUTES TO BE CONFIRMED ON 3 DECEMBER",
                "This motion was deferred at the meeting of 13 July 2022.",
                "The dates were proposed by the service and agreed with Internal Audit."
            })
    void isNoOutcomeOfThisMeeting(String sentence) {
        ImportedPage page = read(sentence);

        assertThat(page.decisions()).isEmpty();
        assertThat(page.votes()).isEmpty();
    }

    @Test
    void hasBothOutcomesOfASentence() {
        assertThat(read("The agent's advice was noted and the offer was refused.")
                        .decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.NOTED, Verdict.REFUSED);
    }

    @Test
    void hasTheOutcomesOfAListBelowTheNameOfABody() {
        assertThat(read("The Committee, having heard the Clerk:\n\n(a) noted the report; and\n\n(b) agreed the plan.")
                        .decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.NOTED, Verdict.AGREED);
    }

    @Test
    void hasTheColumnOfDecisionsAndNotThatOfRecommendations() {
        ImportedPage page = read("The list was gone through.\n\nSite\tRecommended\tDecision\n"
                + "Hole Farm\tRefuse\tDeferred for a survey\nThe Forge\tApprove\tWithdrawn by the applicant");

        assertThat(page.decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.DEFERRED, Verdict.WITHDRAWN);
    }

    @Test
    void countsThoseForTheOneAgainstTheOtherInADivision() {
        FoundVote vote = read("For the Motion (3)\nCouncillors Oak, Elm and Ash\n\nFor the Amendment (2)\n"
                        + "Councillors Yew and Box\n\nDeclined to vote (1)\nCouncillor Fir\n\nThe motion was carried.")
                .votes()
                .getFirst();

        assertThat(vote.on()).isEqualTo(FoundDecision.Subject.MOTION);
        assertThat(vote.names().get(VoteOption.NO)).containsExactly("Yew", "Box");
        assertThat(vote.names().get(VoteOption.ABSTAIN)).containsExactly("Fir");
    }

    @Test
    void breaksATieByTheCastingVote() {
        assertThat(
                        read("13 Members voted in favour of the amendment and 13 against. The Mayor exercised her casting vote in"
                                        + " favour, making 14 votes to 13. The amendment was declared carried.")
                                .votes())
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.result()).isEqualTo(MotionResult.CARRIED);
                    assertThat(vote.counts()).containsEntry(VoteOption.YES, 14);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr Ash moved the plan. Cllr Oak, with Cllr Elm seconding, put forward an amendment to leave out page 2.",
                "Cllr Ash moved the plan. First amendment. Moved by Cllr Oak and seconded by Cllr Elm: \"That page 2 go.\"",
                "Cllr Ash moved the plan. Cllr Oak moved to insert \"soon\". Cllr Elm seconded."
            })
    void isAnAmendmentThatSomebodyMoved(String sentence) {
        assertThat(read(sentence).movers().getLast().on()).isEqualTo(FoundDecision.Subject.AMENDMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESOLVED that: (a) the fee be kept; and (b) that the Clerk write to the bank.|Clerk|write to the bank",
                "It fell to the Clerk to send the list.|Clerk|send the list",
                "The Clerk was asked whether she could find out how many came.|Clerk|find out how many came",
                "The Clerk said that it was late. He would relay the news to the club.|Clerk|relay the news to the club",
                "Ann Oak will bring the draft plan to the March meeting.|Ann Oak|bring the draft plan to the March meeting",
                "ACTION: Cllr. Epton - Measure up for a tap|Cllr. Epton|Measure up for a tap",
                "It was agreed that the Clerk draft the lease.|Clerk|draft the lease",
                "The Panel agreed that officers should provide a map of the sites.|officers|provide a map of the sites",
                "The Clerk was invited to bring a report to the next meeting.|Clerk|bring a report to the next meeting",
                "ACTION (Head of Parks): provide a map|Head of Parks|provide a map",
                "ACTION Head of Parks to provide a map|Head of Parks|provide a map",
                "Action: Provide a map (Head of Parks) by 5 May|Head of Parks|Provide a map",
                "RESOLVED to: (a) note it; and (b) ask the Cabinet Member to defer the sale.|Cabinet Member|defer the sale",
                "Members asked that the Head of Parks attend the next meeting.|Head of Parks|attend the next meeting",
                "The Treasurer was asked if he could produce a forecast for the next meeting.|Treasurer|produce a forecast for the next meeting",
                "ACTION 24/008: Send the plan to the Board (Mr Oak)|Mr Oak|Send the plan to the Board",
                "Cytunwyd bod y Clerc yn ysgrifennu at y banc.|Clerc|ysgrifennu at y banc",
                "Gofynnodd y Cadeirydd i'r Clerc ysgrifennu at y banc.|Clerc|ysgrifennu at y banc",
                "Dywedodd y Pennaeth Addysg y byddai'n anfon y ffigurau.|Pennaeth Addysg|anfon y ffigurau",
                "Gweithredu: Cyng. Owen Madryn - Cerdded llwybr 12|Cyng. Owen Madryn|Cerdded llwybr 12",
                "The Leader would be writing to the families.|Leader|writing to the families",
                "Mrs Oak was happy to visit the home in July.|Mrs Oak|visit the home in July",
                "RESOLVED: (a) that the report be noted; and (b) that the Roads Manager survey the wall.|Roads Manager|survey the wall",
                "Bydd y Swyddog Trwyddedu yn anfon y drwydded.|Swyddog Trwyddedu|anfon y drwydded",
                "RM and TB: Send the criteria to all heads|RM and TB|Send the criteria to all heads",
                "It was suggested that the Clerk contact the police, which was agreed.|Clerk|contact the police",
                "The Committee tasked the Chief Finance Officer with producing a briefing paper.|Chief Finance Officer|producing a briefing paper",
                "Clerk: to arrange the hedge cutting.|Clerk|arrange the hedge cutting",
                "Summer fete - Lorna and Des to fill in the road closure form.|Lorna and Des|fill in the road closure form",
                "Mr Laird offered to cut back the willow, weather permitting.|Mr Laird|cut back the willow",
                "Miss Rennie to ask the warden to visit.|Miss Rennie|ask the warden to visit",
                "PC Irvine gave his report. He said he'd look at the speed before the February meeting.|PC Irvine|look at the speed before the February meeting",
                "Mr Peplow is to see the head teacher about the crossing.|Mr Peplow|see the head teacher about the crossing",
                "The matter was referred to the Working Group, which is to report back by May.|Working Group|report back by May",
                "The Rights of Way Officer was meanwhile to walk the line.|Rights of Way Officer|walk the line",
                "The Harbour Master was to find out if the huts were insured.|Harbour Master|find out if the huts were insured",
                "The Panel called on Wealdmere Water to disclose its records.|Wealdmere Water|disclose its records",
                "Members requested that the Highway Authority count the traffic.|Highway Authority|count the traffic",
                "The Chair requested that the auditor explain the change in its December letter.|auditor|explain the change in its December letter",
                "The petition was referred back to the Rail Working Party, which is to report in May.|Rail Working Party|report in May",
                "The matter was deferred, the Facilities Manager to get a second opinion.|Facilities Manager|get a second opinion",
                "RESOLVED that KM lay the wreath.|KM|lay the wreath",
                "Ann Oak to walk the site with them in May.|Ann Oak|walk the site with them in May",
                "Carol will see if the depot will have us.|Carol|see if the depot will have us",
                "The Head of Highways was to have signs put up by 4 May.|Head of Highways|have signs put up by 4 May",
                "Insp. Oak would bring the map to the next meeting.|Insp. Oak|bring the map to the next meeting",
                "Clerc / Clerk to write to the planning authority by 25 October.|Clerc / Clerk|write to the planning authority by 25 October",
                "The Director was thereupon instructed to prepare a scheme for the Cabinet.|Director|prepare a scheme for the Cabinet",
                "The Leader replied that it was 81, and on a supplementary question undertook to supply the figures.|Leader|supply the figures",
                "At the Chairman's request the works manager agreed to send the number to every house.|works manager|send the number to every house",
                "The Superintendent could not say. He was instructed to take soil samples before May.|Superintendent|take soil samples before May",
                "Mr Oak had not had a tape with him. He will measure the gap between the posts.|Mr Oak|measure the gap between the posts",
                "The Secretary would place a notice in the parish magazines.|Secretary|place a notice in the parish magazines",
                "There was no answer, so Secretary to e-mail the company again.|Secretary|e-mail the company again",
                "It was referred to the working group, which is to bring a draft in April.|working group|bring a draft in April",
                "The Clerk was to ask the ward member to call the application in.|Clerk|ask the ward member to call the application in",
                "KL and MF will visit Great Oakham to see theirs.|KL and MF|visit Great Oakham to see theirs",
                "Cllr Oak was asked to speak to the harbour master about the pots.|Cllr Oak|speak to the harbour master about the pots",
                "Councillor Oak (who had now arrived) agreed to chase the drain by May.|Councillor Oak|chase the drain by May",
                "Councillor Rowan Oak, the cabinet member for leisure, responded. He promised to visit the lido.|Councillor Rowan Oak|visit the lido",
                "The Head of Fire replied that it was for the landlord, who had been reminded twice. He offered to meet Mrs Fir at the flats.|Head of Fire|meet Mrs Fir at the flats",
                "Cllr Oak reported that LCC had approved it. He promised to send the Clerk the timetable.|Cllr Oak|send the Clerk the timetable",
                "(SK) will write to the MP this week.|SK|write to the MP this week",
                "Clerc/Clerk to write to the bank.|Clerc/Clerk|write to the bank",
                "JC would draft the letter.|JC|draft the letter",
                "The Working Group is to report in June.|Working Group|report in June",
                "Cllr Oak undertook to ask the Area Manager to inspect the rail, which had come away.|Cllr Oak|ask the Area Manager to inspect the rail",
                "The Committee agreed also that the Director write to the residents before May.|Director|write to the residents before May",
                "RESOLVED unanimously for Cllr Oak to meet the contractor on site.|Cllr Oak|meet the contractor on site",
                "In answer to a supplementary question the Director undertook to write to the school.|Director|write to the school",
                "The CEO is to write to the applicant setting out why.|CEO|write to the applicant setting out why",
                "The Director agreed to leave the gates open until 8.00 p.m. during the summer.|Director|leave the gates open until 8.00 p.m. during the summer",
                "Mr Oak agreed to let the officer have the times, month by month, since April.|Mr Oak|let the officer have the times, month by month, since April",
                "RESOLVED: To accept the quotation and instruct the Clerk to order forty baskets.|Clerk|order forty baskets",
                "He undertook to look in on Fridays, and Members agreed that there was little else for the young to do.||look in on Fridays",
                "A written answer would be sent to her within ten days.||A written answer would be sent to her within ten days",
                "A card with the details would be sent to every Member.||A card with the details would be sent to every Member",
                "Cllr Haigh reported a blocked drain at the foot of Quarry Bank – clerk to inform Highways|clerk|inform Highways",
                "Members agreed to pay the hall hire of £96. GS Action.|GS|pay the hall hire of £96",
                "IR asked CS to find out what a second bin would cost. CS Action.|CS|find out what a second bin would cost",
                "Sheena Rae offers to draft a letter before the next meeting.|Sheena Rae|draft a letter before the next meeting",
                "GL to get three prices for the path – ongoing|GL|get three prices for the path",
                "RESOLVED that the Head of Operations enter into the contract once the sum is known.|Head of Operations|enter into the contract once the sum is known"
            })
    void isATask(String sentence, String owner, String task) {
        assertThat(read(sentence).actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(tuple(owner, task));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under the policy, officers will visit each shop.",
                "The county's policy is that officers will repair any hole.",
                "The applicant said that he would train his staff.",
                "The applicant was invited to address the Panel.",
                "The Director explained that officers will provide advice to any resident who asks.",
                "Recommendation of the Clerk: Send the criteria to all heads",
                "The Head of Parks said that he would ensure that this did not happen again.",
                "The Cabinet had on 13 January agreed to write to each school.",
                "The Cabinet had referred it to the Audit Panel, which would report in May.",
                "The Chair thanked Mr Oak, who would take nothing for it.",
                "The policy was approved. Under it the Clerk will answer any request within a month.",
                "The District Council have been asked to mend the lamp.",
                "4\tHead of Housing to report on void times\tClosed - report issued",
                "Cllrs AGREED to close items 3 and 5.",
                "No member of the public wished to speak so the meeting was not adjourned.",
                "Mr Oak, the applicant, said that he would keep a log of complaints.",
                "Councillor Oak to replace Councillor Elm on the Leisure Committee.",
                "CCTV to cover both doors.",
                "Bydd y Prif Weithredwr yn ymddeol ym mis Mai.",
                "It was agreed that Northern Water be invited to attend the meeting in May instead.",
                "Applications for renewal will have to be invited to attend.",
                "JC to meet the school about the crossing - Completed. The head would like a patrol.",
                "The bin was full. NO ACTION."
            })
    void isNobodysTask(String sentence) {
        assertThat(read(sentence).actions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Director committed to write to each tenant by 31 July and to report back in October.",
                "It was agreed that the Director would write to each tenant by 31 July, and that the Director report back in October."
            })
    void areTwoTasks(String sentence) {
        assertThat(read(sentence).actions())
                .extracting(FoundAction::text)
                .containsExactly("write to each tenant by 31 July", "report back in October");
    }

    @Test
    void hasTheTasksOfAPointWithItsOwnerInTheMargin() {
        assertThat(read("Members were late.\n\n- Invite the auditor to the June meeting          DH")
                        .actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(tuple("DH", "Invite the auditor to the June meeting"));
    }

    @Test
    void hasTheTasksOfAListThatBeginsWithWhoseTheyAre() {
        assertThat(read("Camau gweithredu:\n\nSwyddog Craffu: Ychwanegu eitem\n\nCadeirydd: Llunio llythyr")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("Swyddog Craffu", "Cadeirydd");
    }

    @Test
    void hasTheColumnsOfATableUnderTheirLongerNames() {
        assertThat(read("The workshop was held.\n\nRef\tWhat was agreed\tResponsible officer/Member\tTimescale\n"
                                + "1\tMap the courses\tCllr Oak\tMay")
                        .actions())
                .extracting(FoundAction::owner, FoundAction::due)
                .containsExactly(tuple("Cllr Oak", "May"));
    }

    @Test
    void hasWhatIsOpenOfALogAndNotWhatIsDone() {
        assertThat(read("The log was gone through.\n\nAction\tOwner\tStatus\nSend the list\tClerk\tOpen\n"
                                + "Mend the gate\tCllr Oak\tComplete")
                        .actions())
                .extracting(FoundAction::text)
                .containsExactly("Send the list");
    }

    @Test
    void hasTheTasksOfATableWhoseColumnsStandCloseTogether() {
        assertThat(read("The meeting closed at noon.\n\nACTIONS ARISING\n\n"
                                + "No.  Action                             Owner  By\n"
                                + "1    Ask the actuary for a note         MR     Dec\n"
                                + "2    Send new log-ins to all members    KO     Jan")
                        .actions())
                .extracting(FoundAction::owner, FoundAction::text, FoundAction::due)
                .containsExactly(
                        tuple("MR", "Ask the actuary for a note", "Dec"),
                        tuple("KO", "Send new log-ins to all members", "Jan"));
    }

    @Test
    void hasTheOwnerInTheColumnBesideATask() {
        assertThat(read("ACTIONS\n\nBook the hall          S. Whitcombe\nMend the gate          Cllr Oak / Cllr Elm")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("S. Whitcombe", "Cllr Oak / Cllr Elm");
    }

    @Test
    void hasATitleBehindTheDashAfterItsNumber() {
        assertThat(PageFixtures.reader()
                        .readText("CA 31/24 \u2013 Bus fares\n\nThe Committee noted the report.\n")
                        .title())
                .isEqualTo("Bus fares");
    }

    @Test
    void hasTheNamesThatGoOnInTheNextLine() {
        assertThat(
                        read("The amendment was put to the vote and, as every member present had asked that it be recorded by name in these minutes, all are named.\n\n"
                                        + "For (3): Oak, Elm,\nAsh\n\nAgainst (1): Fir\n\nThe amendment was carried.")
                                .votes()
                                .getFirst()
                                .names()
                                .get(VoteOption.YES))
                .containsExactly("Oak", "Elm", "Ash");
    }

    @Test
    void hasTheMoversAndTheVoteThatStandAboveTheDecision() {
        ImportedPage page = PageFixtures.reader()
                .readText("Item 6: Land at Mill Bank\n\nMotion to refuse: proposed by Cllr Oak, seconded by Cllr Elm."
                        + " For: 7; Against: 2.\n\nDecision: REFUSED for its height.\n");

        assertThat(page.movers()).extracting(FoundMover::seconder).containsExactly("Cllr Elm");
        assertThat(page.votes()).extracting(FoundVote::result).containsExactly(MotionResult.CARRIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillor Oak moved and Councillor Elm seconded that the Council deplores the closure and instructs the Clerk to"
                        + " write to the company.",
                "Councillor Oak, seconded by Councillor Elm, moved that the charge be held and that the Clerk write to the company."
            })
    void tellsTasksInTheWordsOfAMotionThatIsCarried(String moved) {
        assertThat(read(moved + "\n\nThe motion was carried.").actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(tuple("Clerk", "write to the company"));
        assertThat(read(moved + "\n\nThe motion was lost.").actions()).isEmpty();
    }

    @Test
    void tellsTheTasksOfAMotionInTheWordsOfItsResolution() {
        assertThat(
                        read("Councillor Oak moved that the Clerk be asked to write to the company. The motion was carried.\n\n"
                                        + "RESOLVED that the Clerk write to the company by 1 May.")
                                .actions())
                .extracting(FoundAction::text)
                .containsExactly("write to the company by 1 May");
    }

    @Test
    void keepsTheTaskOfAMotionBesideWhatItsOwnerPromisesAfterwards() {
        assertThat(
                        read("Councillor Oak moved that the Clerk be asked to write to the company. The motion was carried.\n\n"
                                        + "The Clerk agreed to send the figures to members by 1 May.")
                                .actions())
                .extracting(FoundAction::text)
                .containsExactly("write to the company", "send the figures to members by 1 May");
    }

    @Test
    void keepsTheTaskOfAMotionWhereItWasProposedInVainToAdjourn() {
        assertThat(read("Councillor Oak moved that the Clerk be asked to write to the company.\n\n"
                                + "The motion to adjourn was lost.\n\nThe motion was carried.")
                        .actions())
                .extracting(FoundAction::text)
                .containsExactly("write to the company");
    }

    @Test
    void agreesTheAmendmentThatWasAcceptedBeforeTheWholeWasCarried() {
        ImportedPage page = read(
                "Councillor Oak accepted the amendment, and it was unanimously RECOMMENDED to the Council that the scheme be adopted.");

        assertThat(page.decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(Verdict.AGREED, Verdict.RECOMMENDED);
        assertThat(page.votes())
                .extracting(FoundVote::on, FoundVote::manner)
                .containsExactly(tuple(FoundDecision.Subject.MOTION, Manner.UNANIMOUS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Refuse|REFUSED",
                "Defer until June.|DEFERRED",
                "The Board noted the report.|NOTED",
                "Approve subject to the conditions below|APPROVED"
            })
    void isDecidedBehindTheWordDecision(String decided, Verdict verdict) {
        assertThat(read("The officer presented the case.\n\nDecision: " + decided)
                        .decisions())
                .extracting(FoundDecision::verdict)
                .containsExactly(verdict);
    }

    private static ImportedPage read(String record) {
        return PageFixtures.reader().readText("Agenda item\n\nA title\n\nMinutes:\n\n" + record + "\n");
    }
}
