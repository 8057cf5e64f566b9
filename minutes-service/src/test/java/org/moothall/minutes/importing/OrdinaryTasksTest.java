package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks of ordinary minutes and whose they are, told where they were misread. */
class OrdinaryTasksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Website - Gavin Learmonth will put the tables on the site. | Gavin Learmonth",
                "RESOLVED that the matter be deferred and the Superintendent arrange a visit to Sedgeley. | Superintendent"
            })
    void haveOwnersBesideADashOrBehindAnotherClause(String told, String owner) {
        assertThat(VotesRead.read(told).actions())
                .extracting(FoundAction::owner)
                .containsExactly(owner);
    }

    @Test
    void haveNoTaskInTheFiguresAboveWhoseItIs() {
        assertThat(VotesRead.read("RESOLVED: that the Clerk obtain three quotations for the wall by the next meeting. "
                                + "Proposed Cllr Osei, seconded Cllr Pegg. 7 for, 1 abstention.\nACTION: Clerk")
                        .actions())
                .extracting(FoundAction::text)
                .containsExactly("obtain three quotations for the wall by the next meeting");
    }

    @Test
    void haveAnOwnerWhosePostIsOfWhatStandsBehindADash() {
        assertThat(VotesRead.read("RESOLVED to:\n\n"
                                + "(1) keep the places and instruct the Chief Officer \u2013 Education to report in November; and\n\n"
                                + "(2) close the road.")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("Chief Officer \u2013 Education");
    }

    @Test
    void haveADoerAndWhatTheyAreOfInAPointOfAResolution() {
        assertThat(VotesRead.read("The Cabinet Member AGREED that\n\n(1) the Order be made as advertised;\n\n"
                                + "(2) the Assistant Director, Highways, consult the residents on a permit scheme; and\n\n"
                                + "(3) the objectors be informed.")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("Assistant Director, Highways");
    }

    @Test
    void haveWhoeverReportedForAPronounAndNobodyOfWhomWasTold() {
        assertThat(owner(
                        "Councillor Wragg reported that a new leader of the council had been chosen. On the caravans he"
                                + " had nothing new to tell, but he would ask the enforcement team for an update."))
                .isEqualTo("Councillor Wragg");
    }

    @Test
    void haveNoPlanForAPronoun() {
        assertThat(owner("Cllr Morris reported that the consultation on the new Local Development Plan closed on 18"
                        + " October. He was asked to find out when the work would begin."))
                .isEqualTo("Cllr Morris");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Mowat - the budget consultation opens on 30th September. She will send MT the link. | Cllr Mowat",
                "Cllr Dyer's written report had been circulated. He would chase Highways about the sign. | Cllr Dyer",
                "All Board members to complete the toolkit by the end of February. | All Board members",
                "RESOLVED that partner organisations be asked to share the summary with their boards. | partner organisations",
                "All had been done except the audit, which CW will circulate with these minutes. | CW",
                "It was agreed to accept the offer, Cllr Ashdown to let Mr Greaves know. | Cllr Ashdown",
                "The Chairperson referred to the death of Mr Sean Lavery who had worked in the parks for 31 years. He said he would write to the family. | Chairperson",
                "The Treasurer presented the review. In reply to Mrs Vaughan she said that no borrowing was expected, and she would include a graph in the report. | Treasurer",
                "RESOLVED (Jephcott/Quayle) that the Town Clerk accept the quotation of £1,140, the cost to be met from reserves. | Town Clerk",
                "The salt spreader is still on loan from Nether Wold PC and Cllr Penfold will return it to the depot this weekend. | Cllr Penfold",
                "There had been two more complaints about dogs and Helen Marr will put a piece in the newsletter. | Helen Marr",
                "Councillor Orme thought it too much. The Treasurer replied that the level was 5.2% and that the external auditor had raised no concern. She agreed to provide Councillor Orme with a note. | Treasurer",
                "RESOLVED that the operators of the tendered services be asked to attend the next meeting. | operators of the tendered services",
                "RESOLVED that the pool be asked to send a representative to the next meeting. | pool",
                "SL and Doug Kemp to put the lights up on Saturday. | SL and Doug Kemp",
                "Cllr Whitmore spoke about the railway bridge, for which Station Road is to be closed in August. He will send the Clerk the dates. | Cllr Whitmore",
                "Cllr Orme's report had been circulated. He was asked about recycling and offered to find out when the bank would be emptied. | Cllr Orme",
                "RESOLVED that the conveniences remain open and that the Amenities Committee bring forward costed options to the April meeting. | Amenities Committee",
                "Action: Each place partnership to name a lead by 31 October. | Each place partnership"
            })
    void haveOwnersByWhatStandsAroundTheTask(String told, String owner) {
        assertThat(owner(told)).isEqualTo(owner);
    }

    @Test
    void haveWhoeverWasToldOfAboveAListForAPronounBelowIt() {
        ImportedPage page =
                VotesRead.read("The Appeals Officer reported that:\n\n\u00B7 three appeals had been dismissed;\n\n"
                        + "\u00B7 one had been allowed.\n\nShe would circulate the decision to all Members.");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Appeals Officer");
        assertThat(page.warnings()).extracting(Warning::code).contains(Warning.Code.AMBIGUOUS_OWNER);
    }

    @Test
    void haveATaskBehindACommaAndInitials() {
        assertThat(VotesRead.read("The annual grant has not come in yet, DR to chase.")
                        .actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(tuple("DR", "chase"));
    }

    @Test
    void haveTwoOwnersByTheirFirstNames() {
        assertThat(VotesRead.read("Catriona to complete the application form by 14th March and Moira to sign the form.")
                        .actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(
                        tuple("Catriona", "complete the application form by 14th March"),
                        tuple("Moira", "sign the form"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr Cobb moved, seconded by Mr Hoyles, that the pump be replaced (Option 2) and that the Engineer obtain tenders. The motion was carried. | obtain tenders",
                "It was moved by Councillor Oak and seconded by Councillor Elm that this Council notes the figures, and requests the Cabinet to report to the November meeting. The motion was carried. | report to the November meeting"
            })
    void areInTheSecondPartOfAMotion(String told, String task) {
        assertThat(text(told)).isEqualTo(task);
    }

    @Test
    void areInTheColumnOfActionsBesideAnItemWhoseTitleStandsInTheFirst() {
        List<FoundAction> actions = PageFixtures.whole("""
                        Item\tDiscussion\tAction\tBy whom
                        1. Apologies\tNone.\t\t
                        2. Minutes\tAgreed as a correct record.\tPut minutes on website\tClerk
                        3. Finance\tPayments were approved.\t\t
                        \tAgreed to move £2,000 to the savings account.\tArrange transfer\tClerk
                        4. Footpaths\tJW has walked no. 5.\tSend photos of the stile to Rights of Way\tJW
                        """).stream()
                .flatMap(minutes -> minutes.items().stream())
                .flatMap(item -> item.page().actions().stream())
                .toList();

        assertThat(actions)
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(
                        tuple("Clerk", "Put minutes on website"),
                        tuple("Clerk", "Arrange transfer"),
                        tuple("JW", "Send photos of the stile to Rights of Way"));
    }

    @Test
    void haveWhoeverReportedWhatIsListedForAPronounInTheList() {
        ImportedPage page = VotesRead.read("Mr Garrod reported that:\n\n\u00B7 the lights have been tested;\n\n"
                + "\u00B7 the bench has been vandalised and he is to report it to the insurers.");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Mr Garrod");
    }

    @Test
    void haveWhoeverWasAskedAndDidNotKnow() {
        assertThat(owner(
                        "Cllr Geddes said the consultation was open. She was asked about the bridge. She didn't have a date but"
                                + " would find out when it will be reopened."))
                .isEqualTo("Cllr Geddes");
    }

    @Test
    void haveAllOfATitleThatALineWasBrokenIn() {
        ImportedPage page =
                VotesRead.read("Councillor Gale said that the flashing sign put up in 2020 had never worked properly.\n"
                        + "The Manager confirmed that it had been reported to the supplier of the sign in May.\n\n"
                        + "Councillor Gale MOVED and Councillor Rowe SECONDED that the Neighbourhood Highways\n"
                        + "Officer arrange a speed survey at Hawkford Cross before the schools return.\n\n"
                        + "The motion was put to the vote and declared CARRIED.");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Neighbourhood Highways Officer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED that the Chief Executive be instructed to:\n\n(a) write to the bus company; and\n\n(b) report back in May.",
                "Councillor Oak, seconded by Councillor Elm, moved:\n\nCouncil instructs the Chief Executive to:\n\n(1) write to the bus"
                        + " company; and\n\n(2) report back in May.\n\nThe motion was carried."
            })
    void areListedBelowWhoIsToDoThem(String told) {
        assertThat(VotesRead.read(told).actions())
                .extracting(FoundAction::owner, FoundAction::text)
                .containsExactly(
                        tuple("Chief Executive", "write to the bus company"),
                        tuple("Chief Executive", "report back in May"));
    }

    @Test
    void areNotListedBelowWhoIsToDoThemWhereTheMotionWasLost() {
        assertThat(VotesRead.read(
                                "Councillor Oak, seconded by Councillor Elm, moved:\n\nThis Council instructs the Chief Executive"
                                        + " to:\n\n(1) write to the bus company; and\n\n(2) report back in May.\n\nThe motion was lost.")
                        .actions())
                .isEmpty();
    }

    @Test
    void areInARecordThatBeginsWithWhatIsToBeHeld() {
        assertThat(PageFixtures.reader()
                        .readText(
                                "Village tidy\n\nTo be held on Saturday 20 June. Cllr Mrs Dyer will organise the litter picks.\n")
                        .actions())
                .extracting(FoundAction::owner)
                .containsExactly("Cllr Mrs Dyer");
    }

    @Test
    void haveWhoeverWasToldOfBeforeForAPronounThatAnswersSomebody() {
        ImportedPage page = VotesRead.read(
                "Councillor Prosser reported that:\n\n\u00B7 the budget was tight;\n\n\u00B7 the primary"
                        + " school had 41 pupils.\n\nFollowing a question by Cllr. Wynne he offered to ask about the Cwm road.");

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly("Councillor Prosser");
    }

    @Test
    void areNotThoseOfAMotionWhoseWordsAnAmendmentReplaced() {
        assertThat(VotesRead.read(
                                "Councillor Wray, seconded by Councillor Dunn, moved:\n\n\"This Council asks the Cabinet to end"
                                        + " the present arrangement by 30 June.\"\n\nCouncillor Gill, seconded by Councillor Draycott, moved"
                                        + " an amendment to replace the whole of the motion after \"This Council\" with other words.\n\n"
                                        + "The amendment was carried.\n\nThe motion as amended was carried.")
                        .actions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At her wish the Governance Manager was asked to write to the family. | write to the family",
                "Councillor Oak moved and Councillor Elm seconded: \"This Council notes the growth and agrees that the Chief Executive write to the Minister.\" The motion was carried. | write to the Minister",
                "Councillor Oak moved and Councillor Elm seconded: \"The Council deplores the rise, instructs the Chief Executive to invite the operator to the next meeting, and supports the Trust.\" The motion was carried. | invite the operator to the next meeting"
            })
    void areInThePlainestOfWords(String told, String task) {
        assertThat(text(told.replace("seconded: ", "seconded:\n\n").replace(" The motion", "\n\nThe motion")))
                .isEqualTo(task);
    }

    @Test
    void areInAMotionThatGivesItsReasonFirst() {
        assertThat(
                        text(
                                "Councillor Oak moved and Councillor Elm seconded:\n\n\"That, in view of the charges sent to leaseholders"
                                        + " in May, the Director of Homes publish the accounts by 30 September.\"\n\nThe motion was carried."))
                .isEqualTo("publish the accounts by 30 September");
    }

    @Test
    void areInWhatACarriedMotionAsksAnotherCouncil() {
        assertThat(text(
                        "Proposed by Cllr Quaife, seconded by Cllr Eddowes:\n\n\"That this Council asks the County Council to"
                                + " introduce a limit on High Street.\"\n\nThe motion was carried."))
                .isEqualTo("introduce a limit on High Street");
    }

    @Test
    void areInTheQuotedWordsOfACarriedAmendment() {
        assertThat(text(
                        "It was moved by Councillor Akroyd and seconded by Councillor Lister, as a further amendment, to add at"
                                + " the end: \"and instruct the Chief Executive to write to the Members of Parliament\".\n\n"
                                + "The amendment was put to the vote and was carried."))
                .isEqualTo("write to the Members of Parliament");
    }

    @Test
    void areInTheWordsOfAMotionBetweenSingleQuotationMarks() {
        assertThat(text("Proposed by Cllr Joyner, seconded by Cllr Quick:\n\n'This Council supports the planting of"
                        + " orchards and asks the Parks Manager to identify three sites by the end of February.'\n\n"
                        + "The motion was put to the vote and carried."))
                .isEqualTo("identify three sites by the end of February");
    }

    @Test
    void endBeforeWhatMayComeOfThem() {
        assertThat(text("RESOLVED that the Chief Executive write to the groups to tell them of this, whether or not"
                        + " anything is changed."))
                .isEqualTo("write to the groups to tell them of this");
    }

    @Test
    void haveTheBodyThatAMotionWasReferredToWithoutDebate() {
        assertThat(text(
                        "The motion was referred without debate to the Environment Committee, which would report back to"
                                + " the Council in December."))
                .isEqualTo("report back to the Council in December");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillor Gormley proposed an amendment, seconded by Councillor Devine, that the item be deferred and"
                        + " officers bring back a report on parking. The amendment was carried.",
                "It was PROPOSED by Councillor Oak and SECONDED by Councillor Elm that the Town Clerk obtain three"
                        + " quotations. On being put to the vote the motion was CARRIED."
            })
    void areThoseOfAMotionThatWasCarried(String told) {
        assertThat(VotesRead.read(told).actions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Download: Report (PDF, 212kb) Appendix A (PDF, 540kb)",
                "SK - Nothing to report.",
                "Mr Aksoy, the applicant, said that it would be a restaurant. He offered to stop serving earlier.",
                "Operation Lantern will run again in December with extra patrols.",
                "Cllr Penn thought that posts would move the problem and Cllr Yelland would prefer a sign.",
                "Councillors Fyfe and Orr were nominated to serve on the Trust in place of Councillor Rorie.",
                "Staff would transfer to the new school on their present terms.",
                "The Club hopes to put up new nets next spring."
            })
    void areNoneInWhatWillHappenOrIsHoped(String told) {
        assertThat(VotesRead.read(told).actions()).isEmpty();
    }

    private static String owner(String told) {
        assertThat(VotesRead.read(told).actions()).hasSize(1);
        return String.valueOf(VotesRead.read(told).actions().getFirst().owner());
    }

    private static String text(String told) {
        assertThat(VotesRead.read(told).actions()).hasSize(1);
        return VotesRead.read(told).actions().getFirst().text();
    }
}
