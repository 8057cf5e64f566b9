package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.BEFORE;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.agenda;
import static org.moothall.minutes.minutes.MinutesFixtures.approved;
import static org.moothall.minutes.minutes.MinutesFixtures.attendance;
import static org.moothall.minutes.minutes.MinutesFixtures.circulated;
import static org.moothall.minutes.minutes.MinutesFixtures.content;
import static org.moothall.minutes.minutes.MinutesFixtures.draft;
import static org.moothall.minutes.minutes.MinutesFixtures.meeting;
import static org.moothall.minutes.minutes.MinutesFixtures.published;
import static org.moothall.minutes.minutes.MinutesFixtures.written;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.FillItem;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.ReturnToOfficers;
import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.minutes.Outcome.Unchanged;

class MinutesTest {

    @Test
    void opensWithOneBlankItemForEachItemOfTheAgenda() {
        assertThat(draft().items())
                .extracting(MinuteItem::title)
                .containsExactly("Apologies", "Operation Encompass", "Exempt item");
        assertThat(draft().items()).allMatch(item -> item.content().isNothing());
        assertThat(draft().stage().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void recordsWhatTheClerkWritesUnderAnItem() {
        Accepted accepted = accepted(draft(), new RecordItem("item-2", "Encompass", content("schools")));

        assertThat(accepted.event()).isInstanceOf(MinutesDrafted.class);
        assertThat(accepted.minutes().item("item-2")).hasValueSatisfying(item -> {
            assertThat(item.title()).isEqualTo("Encompass");
            assertThat(item.content()).isEqualTo(content("schools"));
        });
    }

    @Test
    void makesNoEventOfAChangeThatChangesNothing() {
        assertThat(decide(written(), new RecordItem("item-2", null, content("schools"))))
                .isEqualTo(new Unchanged());
        assertThat(decide(written(), new RecordAttendance(attendance()))).isEqualTo(new Unchanged());
    }

    @Test
    void doesNotKnowAnItemThatIsNotOnTheAgenda() {
        assertThat(refusal(draft(), new RecordItem("item-9", null, content("schools"))))
                .isEqualTo(new MinutesRefusal.UnknownItem("item-9"));
    }

    @Test
    void returnsToDraftWhenCirculatedMinutesAreChanged() {
        Minutes changed = accepted(circulated(), new RecordItem("item-1", null, content("late apologies")))
                .minutes();

        assertThat(changed.stage()).isEqualTo(new Stage.Draft(AFTER, null));
        assertThat(refusal(changed, new Approve(CHAIR))).isEqualTo(new MinutesRefusal.NotCirculated());
    }

    @Test
    void goesBackToThoseWhoWriteThemWithTheRemarksOfTheChairUntilItIsCirculatedAnew() {
        Accepted returned = accepted(circulated(), new ReturnToOfficers(CHAIR, "Item 2 says too little."));

        assertThat(returned.event()).isInstanceOf(MinutesDrafted.class);
        Stage.Return remarks = new Stage.Return(AFTER, CHAIR, "Item 2 says too little.");
        assertThat(returned.minutes().stage()).isEqualTo(new Stage.Draft(AFTER, remarks));
        assertThat(refusal(returned.minutes(), new Approve(CHAIR))).isEqualTo(new MinutesRefusal.NotCirculated());
        Minutes mended = accepted(returned.minutes(), new RecordItem("item-2", null, content("more")))
                .minutes();
        assertThat(mended.stage()).as("while it is mended").isEqualTo(new Stage.Draft(AFTER, remarks));
        assertThat(accepted(mended, new Circulate()).minutes().stage()).isEqualTo(new Stage.Circulated(AFTER));
    }

    @Test
    void refusesToGoBackBeforeTheChairHasItAndAfterTheChairHasAgreed() {
        ReturnToOfficers giveBack = new ReturnToOfficers(CHAIR, "Not yet.");

        assertThat(refusal(written(), giveBack)).isEqualTo(new MinutesRefusal.NotCirculated());
        assertThat(refusal(approved(), giveBack)).isEqualTo(new MinutesRefusal.AlreadyApproved());
        assertThat(refusal(published(), giveBack)).isEqualTo(new MinutesRefusal.AlreadyApproved());
    }

    @Test
    void refusesToChangeApprovedMinutes() {
        for (Minutes closed : List.of(approved(), published())) {
            assertThat(refusal(closed, new RecordItem("item-1", null, content("other"))))
                    .isEqualTo(new MinutesRefusal.AlreadyApproved());
            assertThat(refusal(closed, new RecordAttendance(Attendance.unrecorded())))
                    .isEqualTo(new MinutesRefusal.AlreadyApproved());
            assertThat(refusal(closed, new FillItem("item-2", "import-1", content("other"), false)))
                    .isEqualTo(new MinutesRefusal.AlreadyApproved());
        }
    }

    @Test
    void goesFromDraftToPublishedInFourSteps() {
        assertThat(accepted(written(), new Circulate()).event()).isInstanceOf(MinutesCirculated.class);
        assertThat(accepted(circulated(), new Approve(CHAIR)).event()).isInstanceOf(MinutesApproved.class);
        assertThat(accepted(approved(), new Publish()).event()).isInstanceOf(MinutesPublished.class);
        assertThat(published().stage())
                .isEqualTo(new Stage.Published(new Stage.Approved(new Stage.Circulated(AFTER), AFTER, CHAIR), AFTER));
    }

    @Test
    void doesNothingWhenAStepWasTakenBefore() {
        assertThat(decide(circulated(), new Circulate())).isEqualTo(new Unchanged());
        assertThat(decide(published(), new Circulate())).isEqualTo(new Unchanged());
        assertThat(decide(approved(), new Approve(CHAIR))).isEqualTo(new Unchanged());
        assertThat(decide(published(), new Publish())).isEqualTo(new Unchanged());
    }

    @Test
    void refusesToCirculateAnActionThatNobodyOwns() {
        ItemContent unowned = new ItemContent(
                List.of(), List.of(), null, List.of(), List.of(new MinutedAction(null, "to ask", null, null)));
        Minutes imported = accepted(written(), new FillItem("item-1", "import-1", unowned, false))
                .minutes();

        assertThat(refusal(imported, new Circulate())).isEqualTo(new MinutesRefusal.OwnerMissing("item-1", "to ask"));
    }

    @Test
    void refusesToApproveMinutesOfAMeetingThatWasNotHeld() {
        Minutes cancelled = accepted(draft(), new FollowMeeting(meeting(4, "cancelled", agenda())))
                .minutes();

        assertThat(circulated().decide(new Approve(CHAIR), RULES, BEFORE))
                .isEqualTo(new Refused(
                        new MinutesRefusal.MeetingNotHeld(circulated().meeting().startsAt(), false)));
        assertThat(refusal(cancelled, new Approve(CHAIR)))
                .isEqualTo(new MinutesRefusal.MeetingNotHeld(cancelled.meeting().startsAt(), true));
    }

    @Test
    void refusesToApproveMinutesThatNobodyWasSent() {
        assertThat(refusal(written(), new Approve(CHAIR))).isEqualTo(new MinutesRefusal.NotCirculated());
    }

    @Test
    void refusesToApproveMinutesThatNameNoMemberPresent() {
        Minutes unattended = accepted(draft(), new Circulate()).minutes();

        assertThat(refusal(unattended, new Approve(CHAIR))).isEqualTo(new MinutesRefusal.AttendanceMissing());
        assertThat(unattended.decide(new Approve(CHAIR), new MinutesRules(false, RULES.interestKinds()), AFTER))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void refusesToPublishMinutesThatAreNotApproved() {
        assertThat(refusal(written(), new Publish())).isEqualTo(new MinutesRefusal.NotApproved());
        assertThat(refusal(circulated(), new Publish())).isEqualTo(new MinutesRefusal.NotApproved());
    }

    @Test
    void letsAnImportFillABlankItemAndFillItAgain() {
        Minutes once = accepted(draft(), new FillItem("item-2", "import-1", content("found"), false))
                .minutes();
        Minutes twice = accepted(once, new FillItem("item-2", "import-2", content("found better"), false))
                .minutes();

        assertThat(twice.item("item-2")).hasValueSatisfying(item -> {
            assertThat(item.content()).isEqualTo(content("found better"));
            assertThat(item.origin()).isEqualTo(new Origin.Imported("import-2"));
        });
    }

    @Test
    void letsNoImportOverwriteWhatAClerkWroteUnlessAsked() {
        assertThat(refusal(written(), new FillItem("item-2", "import-1", content("found"), false)))
                .isEqualTo(new MinutesRefusal.ItemAlreadyMinuted("item-2"));
        assertThat(accepted(written(), new FillItem("item-2", "import-1", content("found"), true))
                        .minutes()
                        .item("item-2"))
                .hasValueSatisfying(item -> assertThat(item.content()).isEqualTo(content("found")));
    }

    @Test
    void followsAMeetingThatIsMovedAndAnAgendaThatGrows() {
        List<AgendaItem> longer = new ArrayList<>(agenda());
        longer.set(0, new AgendaItem("item-4", 1, "Urgent business", false, null));

        Minutes followed = accepted(written(), new FollowMeeting(meeting(5, "agenda-published", longer)))
                .minutes();

        assertThat(followed.items()).extracting(MinuteItem::itemId).containsExactly("item-4", "item-2", "item-3");
        assertThat(followed.item("item-2")).isEqualTo(written().item("item-2"));
    }

    @Test
    void losesNoWrittenItemThatIsTakenOffTheAgenda() {
        Minutes followed = accepted(written(), new FollowMeeting(meeting(5, "agenda-published", List.of())))
                .minutes();

        assertThat(followed.items()).extracting(MinuteItem::itemId).containsExactly("item-2", "item-3");
    }

    @Test
    void ignoresOldNewsOfItsMeeting() {
        assertThat(decide(draft(), new FollowMeeting(meeting(3, "cancelled", agenda()))))
                .isEqualTo(new Unchanged());
        assertThat(decide(draft(), new FollowMeeting(meeting(9)))).isEqualTo(new Unchanged());
        assertThat(decide(approved(), new FollowMeeting(meeting(9, "cancelled", agenda()))))
                .isEqualTo(new Unchanged());
    }

    @Test
    void showsDraftsToClerksAloneAndCirculatedMinutesInsideTheCouncil() {
        assertThat(Audience.values())
                .filteredOn(audience -> written().seenBy(audience).isPresent())
                .containsExactly(Audience.CLERKS);
        assertThat(Audience.values())
                .filteredOn(audience -> circulated().seenBy(audience).isPresent())
                .containsExactly(Audience.OFFICERS, Audience.MEMBERS, Audience.CLERKS);
        assertThat(Audience.values())
                .allMatch(audience -> published().seenBy(audience).isPresent());
    }

    @Test
    void showsExemptContentToMembersAndClerksAlone() {
        assertThat(Audience.values())
                .filteredOn(audience ->
                        published().seenBy(audience).orElseThrow().toString().contains(CANARY))
                .containsExactly(Audience.MEMBERS, Audience.CLERKS);
        assertThat(published().seenBy(Audience.PUBLIC).flatMap(minutes -> minutes.item("item-3")))
                .hasValueSatisfying(item -> assertThat(item.title()).isEqualTo("Exempt item"));
    }

    private static Outcome decide(Minutes minutes, MinutesCommand command) {
        return minutes.decide(command, RULES, AFTER);
    }

    private static Accepted accepted(Minutes minutes, MinutesCommand command) {
        return (Accepted) decide(minutes, command);
    }

    private static MinutesRefusal refusal(Minutes minutes, MinutesCommand command) {
        return ((Refused) decide(minutes, command)).refusal();
    }
}
