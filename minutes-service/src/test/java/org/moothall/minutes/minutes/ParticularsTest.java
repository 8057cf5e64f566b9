package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.CLERK;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.MinutesFixtures.approved;
import static org.moothall.minutes.minutes.MinutesFixtures.nextMeeting;
import static org.moothall.minutes.minutes.MinutesFixtures.submitted;
import static org.moothall.minutes.minutes.ParticularsFixtures.FLOOD;
import static org.moothall.minutes.minutes.ParticularsFixtures.SUMMARY;
import static org.moothall.minutes.minutes.ParticularsFixtures.agenda;
import static org.moothall.minutes.minutes.ParticularsFixtures.circulated;
import static org.moothall.minutes.minutes.ParticularsFixtures.draft;
import static org.moothall.minutes.minutes.ParticularsFixtures.heard;
import static org.moothall.minutes.minutes.ParticularsFixtures.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.Urgency;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.StateCircumstances;
import org.moothall.minutes.minutes.MinutesCommand.SummariseForPublic;
import org.moothall.minutes.minutes.MinutesRefusal.CircumstancesMissing;
import org.moothall.minutes.minutes.MinutesRefusal.SummaryOfOpenItem;
import org.moothall.minutes.minutes.Outcome.Refused;

class ParticularsTest {

    @Test
    void copyTheReasonOfAnUrgentItemFromTheAgendaIntoTheMinutes() {
        assertThat(particulars(draft(), "item-2").urgent()).isTrue();
        assertThat(particulars(draft(), "item-2").specialCircumstances()).contains(FLOOD);
        assertThat(particulars(draft(), "item-1").urgent()).isFalse();
    }

    @Test
    void followTheAgendaUntilAClerkStatesThem() {
        Minutes stated = after(draft(), new StateCircumstances("item-2", "The roof fell in."));
        List<AgendaItem> newer = List.of(
                agenda().getFirst(),
                new AgendaItem("item-2", 2, "Closure of a school", false, new Urgency("Flood")),
                agenda().getLast());

        assertThat(particulars(after(draft(), new FollowMeeting(heard(4, newer))), "item-2")
                        .specialCircumstances())
                .contains("Flood");
        assertThat(particulars(after(stated, new FollowMeeting(heard(4, newer))), "item-2")
                        .specialCircumstances())
                .contains("The roof fell in.");
        assertThat(particulars(after(stated, new StateCircumstances("item-2", null)), "item-2")
                        .specialCircumstances())
                .contains(FLOOD);
    }

    @Test
    void makeAnItemUrgentThatTheAgendaDoesNotCallSo() {
        Minutes stated = after(draft(), new StateCircumstances("item-1", "The chair ruled so at the meeting."));

        assertThat(particulars(stated, "item-1").urgent()).isTrue();
        assertThat(particulars(after(stated, new StateCircumstances("item-1", null)), "item-1")
                        .urgent())
                .isFalse();
    }

    @Test
    void stayWithTheTextWhenTheItemIsWrittenAnew() {
        Minutes stated = after(draft(), new StateCircumstances("item-1", "The chair ruled so."));

        Minutes written = after(stated, new RecordItem("item-1", "Another title", ItemContent.nothing()));

        assertThat(particulars(written, "item-1").specialCircumstances()).contains("The chair ruled so.");
    }

    @Test
    void areNotLostWithAnItemThatIsTakenOffTheAgenda() {
        Minutes stated = after(draft(), new SummariseForPublic("item-3", SUMMARY));

        Minutes shorter = after(stated, new FollowMeeting(heard(4, List.of(agenda().getFirst()))));

        assertThat(shorter.items()).extracting(MinuteItem::itemId).containsExactly("item-1", "item-3");
    }

    @Test
    void keepMinutesFromBeingApprovedPublishedOrConfirmedWithoutTheCircumstances() {
        Refused missing = new Refused(new CircumstancesMissing("item-3"));
        Confirm confirm = new Confirm(nextMeeting(), CLERK, List.of());

        assertThat(decide(circulated(), new Approve(CHAIR))).isEqualTo(missing);
        assertThat(decide(lacking(approved()), new Publish())).isEqualTo(missing);
        assertThat(decide(lacking(submitted()), confirm)).isEqualTo(missing);
        assertThat(published().stage().status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void refuseASummaryOfWhatIsPublicAnywayAndOfWhatIsNotThere() {
        assertThat(decide(draft(), new SummariseForPublic("item-2", SUMMARY)))
                .isEqualTo(new Refused(new SummaryOfOpenItem("item-2")));
        assertThat(decide(draft(), new SummariseForPublic("item-9", SUMMARY)))
                .isEqualTo(new Refused(new MinutesRefusal.UnknownItem("item-9")));
        assertThat(decide(draft(), new StateCircumstances("item-9", "Flood")))
                .isEqualTo(new Refused(new MinutesRefusal.UnknownItem("item-9")));
        assertThat(decide(approved(), new StateCircumstances("item-2", "Flood")))
                .isEqualTo(new Refused(new MinutesRefusal.AlreadyApproved()));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void showTheSummaryToEverybodyAndTheCircumstancesOfAnExemptItemToTheEntitledAlone(Audience audience) {
        Minutes seen = published().seenBy(audience).orElseThrow();
        MinuteItem exempt = seen.item("item-3").orElseThrow();

        assertThat(exempt.publicSummary()).contains(SUMMARY);
        assertThat(exempt.particulars().urgent()).isTrue();
        assertThat(exempt.particulars().specialCircumstances().isPresent()).isEqualTo(audience.maySeeExempt());
        assertThat(seen.toString().contains(CANARY)).isEqualTo(audience.maySeeExempt());
        assertThat(particulars(seen, "item-2").specialCircumstances()).contains(FLOOD);
    }

    @Test
    void showNoSummaryOfAnItemThatIsNotExemptAnyMore() {
        Minutes summed = after(draft(), new SummariseForPublic("item-3", SUMMARY));
        List<AgendaItem> open = List.of(new AgendaItem("item-3", 3, "A contract", false, null));

        Minutes opened = after(summed, new FollowMeeting(heard(4, open)));

        assertThat(opened.item("item-3").orElseThrow().publicSummary()).isEmpty();
    }

    private static Particulars particulars(Minutes minutes, String itemId) {
        return minutes.item(itemId).orElseThrow().particulars();
    }

    /** As a document could be that was not written by these rules. */
    private static Minutes lacking(Minutes minutes) {
        MinuteItem item = minutes.item("item-3").orElseThrow();
        return minutes.withItem(item.with(Particulars.onAgenda(new Urgency(null))));
    }

    private static Outcome decide(Minutes minutes, MinutesCommand command) {
        return minutes.decide(command, RULES, AFTER);
    }
}
