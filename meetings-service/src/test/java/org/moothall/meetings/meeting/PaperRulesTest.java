package org.moothall.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.meetings.meeting.MeetingFixtures.CLOCK;
import static org.moothall.meetings.meeting.MeetingFixtures.IN_TIME;
import static org.moothall.meetings.meeting.MeetingFixtures.NOW;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.agenda.WithdrawnDocument;
import org.moothall.meetings.meeting.MeetingCommand.Cancel;
import org.moothall.meetings.meeting.MeetingCommand.DetachDocument;
import org.moothall.meetings.meeting.MeetingCommand.ReplaceDocument;
import org.moothall.meetings.meeting.MeetingCommand.RestoreDocument;
import org.moothall.meetings.meeting.MeetingCommand.WithdrawDocument;

class PaperRulesTest {
    private static final AgendaItemId ITEM = new AgendaItemId("i");
    private static final SupportingDocument CORRECTED =
            new SupportingDocument("corrected", "Report (corrected).pdf", "application/pdf", 99);
    private static final Instant LATER = NOW.plusSeconds(60);

    private final MeetingRules rules = new MeetingRules(CLOCK);

    @Test
    void aWithdrawnPaperIsNoLongerAmongThePapersAndStaysWithItsReason() {
        Outcome.Accepted accepted = accepted(published(), withdraw("second"));

        AgendaItem item = item(accepted.meeting());
        assertThat(ids(item)).containsExactly("first", "third");
        assertThat(item.withdrawn())
                .containsExactly(new WithdrawnDocument(document("second"), 1, LATER, "It named a child.", null, true));
        assertThat(accepted.event()).isInstanceOfSatisfying(MeetingEvent.DocumentWithdrawn.class, told -> {
            assertThat(told.documentId()).isEqualTo("second");
            assertThat(told.meeting().version()).isEqualTo(published().version() + 1);
        });
    }

    @Test
    void aCorrectedVersionStandsInThePlaceOfTheOther() {
        Outcome.Accepted accepted = accepted(published(), replace("second"));

        AgendaItem item = item(accepted.meeting());
        assertThat(ids(item)).containsExactly("first", "corrected", "third");
        assertThat(item.withdrawn())
                .singleElement()
                .satisfies(old -> assertThat(old.replacedBy()).isEqualTo("corrected"));
    }

    @Test
    void aCorrectedVersionCanBeCorrectedAgain() {
        Meeting once = accepted(published(), replace("second")).meeting();

        Outcome.Accepted twice =
                accepted(once, new ReplaceDocument(ITEM, "corrected", document("again"), "Another slip.", false));

        assertThat(ids(item(twice.meeting()))).containsExactly("first", "again", "third");
        assertThat(item(twice.meeting()).withdrawn()).hasSize(2);
    }

    @Test
    void aPaperThatWasWithdrawnByMistakeIsPutBackWhereItWas() {
        Meeting without = accepted(published(), withdraw("second")).meeting();

        Outcome.Accepted restored = accepted(without, new RestoreDocument(ITEM, "second"));

        assertThat(restored.meeting().agenda()).isEqualTo(published().agenda());
        assertThat(restored.event()).isInstanceOf(MeetingEvent.DocumentRestored.class);
    }

    @Test
    void theLastPlaceIsThereForAPaperWhoseNeighboursWent() {
        Meeting without = accepted(published(), withdraw("third")).meeting();
        Meeting empty = accepted(accepted(without, withdraw("first")).meeting(), withdraw("second"))
                .meeting();

        Meeting restored = accepted(empty, new RestoreDocument(ITEM, "third")).meeting();

        assertThat(ids(item(restored))).containsExactly("third");
    }

    @Test
    void aPaperWhoseCorrectionStandsInItsPlaceIsNotPutBackBesideIt() {
        Meeting corrected = accepted(published(), replace("second")).meeting();

        assertThat(rules.decide(corrected, new RestoreDocument(ITEM, "second"), LATER))
                .isEqualTo(new Outcome.Refused(new MeetingRefusal.DocumentIsReplaced("second")));
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        Meeting without = accepted(published(), withdraw("second")).meeting();

        assertThat(rules.decide(without, withdraw("second"), LATER)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(rules.decide(published(), new RestoreDocument(ITEM, "second"), LATER))
                .isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void aPaperOfADraftIsTakenOffAndNotWithdrawn() {
        Meeting draft =
                MeetingFixtures.meeting("m", IN_TIME).with(Agenda.empty().with(threePapers()), NOW);

        assertThat(rules.decide(draft, withdraw("second"), LATER))
                .isEqualTo(new Outcome.Refused(new MeetingRefusal.DocumentIsNotPublished()));
        assertThat(rules.decide(published(), new DetachDocument(ITEM, "second"), LATER))
                .isEqualTo(new Outcome.Refused(new MeetingRefusal.AgendaIsPublished()));
    }

    @Test
    void whatIsNotThereCannotBeWithdrawnCorrectedOrPutBack() {
        Meeting without = accepted(published(), withdraw("second")).meeting();

        assertThat(rules.decide(published(), withdraw("none"), LATER)).isEqualTo(unknown("none"));
        assertThat(rules.decide(without, replace("second"), LATER)).isEqualTo(unknown("second"));
        assertThat(rules.decide(published(), new RestoreDocument(ITEM, "none"), LATER))
                .isEqualTo(unknown("none"));
        assertThat(rules.decide(
                        published(), new WithdrawDocument(new AgendaItemId("none"), "first", "Why", false), LATER))
                .isEqualTo(new Outcome.Refused(new MeetingRefusal.UnknownItem(new AgendaItemId("none"))));
    }

    @Test
    void aPaperOfACancelledMeetingCanStillBeWithdrawnAndPutBack() {
        Meeting cancelled = accepted(published(), new Cancel("Snow")).meeting();

        Meeting without = accepted(cancelled, withdraw("second")).meeting();

        assertThat(ids(item(without))).containsExactly("first", "third");
        assertThat(ids(item(
                        accepted(without, new RestoreDocument(ITEM, "second")).meeting())))
                .hasSize(3);
        assertThat(rules.decide(cancelled, replace("second"), LATER))
                .isEqualTo(new Outcome.Refused(new MeetingRefusal.MeetingIsCancelled()));
    }

    private static Outcome unknown(String document) {
        return new Outcome.Refused(new MeetingRefusal.UnknownDocument(document));
    }

    private static WithdrawDocument withdraw(String document) {
        return new WithdrawDocument(ITEM, document, "It named a child.", true);
    }

    private static ReplaceDocument replace(String document) {
        return new ReplaceDocument(ITEM, document, CORRECTED, "A table was wrong.", false);
    }

    private Outcome.Accepted accepted(Meeting meeting, MeetingCommand command) {
        Outcome outcome = rules.decide(meeting, command, LATER);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private static Meeting published() {
        return MeetingFixtures.meeting("m", IN_TIME)
                .with(Agenda.empty().with(threePapers()).published(new AgendaPublication(NOW, null, null)), NOW);
    }

    private static AgendaItem threePapers() {
        return new AgendaItem(
                ITEM, "Libraries", null, null, null, List.of(document("first"), document("second"), document("third")));
    }

    private static SupportingDocument document(String id) {
        return MeetingFixtures.document(id);
    }

    private static AgendaItem item(Meeting meeting) {
        return meeting.agenda().item(ITEM).orElseThrow();
    }

    private static List<String> ids(AgendaItem item) {
        return item.documents().stream().map(SupportingDocument::documentId).toList();
    }
}
