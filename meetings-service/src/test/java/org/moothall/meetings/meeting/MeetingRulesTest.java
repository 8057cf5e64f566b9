package org.moothall.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.meetings.meeting.MeetingFixtures.CLOCK;
import static org.moothall.meetings.meeting.MeetingFixtures.IN_TIME;
import static org.moothall.meetings.meeting.MeetingFixtures.NOW;
import static org.moothall.meetings.meeting.MeetingFixtures.TOO_SOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.meeting.MeetingCommand.AddItem;
import org.moothall.meetings.meeting.MeetingCommand.AddUrgentItem;
import org.moothall.meetings.meeting.MeetingCommand.AttachDocument;
import org.moothall.meetings.meeting.MeetingCommand.Cancel;
import org.moothall.meetings.meeting.MeetingCommand.ChangeItem;
import org.moothall.meetings.meeting.MeetingCommand.CorrectKind;
import org.moothall.meetings.meeting.MeetingCommand.DetachDocument;
import org.moothall.meetings.meeting.MeetingCommand.PublishAgenda;
import org.moothall.meetings.meeting.MeetingCommand.RemoveItem;
import org.moothall.meetings.meeting.MeetingCommand.ReorderItems;
import org.moothall.meetings.meeting.MeetingCommand.Reschedule;
import org.moothall.meetings.meeting.MeetingEvent.AgendaDrafted;
import org.moothall.meetings.meeting.MeetingEvent.AgendaPublished;
import org.moothall.meetings.meeting.MeetingEvent.MeetingCancelled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingKindCorrected;
import org.moothall.meetings.meeting.MeetingEvent.MeetingRescheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingScheduled;

class MeetingRulesTest {

    private final MeetingRules rules = new MeetingRules(CLOCK);

    @Test
    void schedulesAMeetingThatIsYetToCome() {
        Outcome outcome = rules.schedule(MeetingFixtures.meeting("m", IN_TIME), NOW);

        assertThat(accepted(outcome).event()).isInstanceOf(MeetingScheduled.class);
        assertThat(accepted(outcome).meeting().status()).isEqualTo(MeetingStatus.SCHEDULED);
    }

    @Test
    void refusesToPlanAMeetingInThePastUnlessItIsHistorical() {
        assertThat(refusal(rules.schedule(MeetingFixtures.meeting("m", NOW), NOW)))
                .isInstanceOf(MeetingRefusal.StartsInThePast.class);
        assertThat(accepted(rules.schedule(MeetingFixtures.historical("h"), NOW))
                        .meeting()
                        .historical())
                .isTrue();
    }

    @Test
    void refusesAHistoricalMeetingThatIsYetToCome() {
        Meeting tomorrow = MeetingFixtures.historical("h")
                .at(IN_TIME, "Hall", MeetingFixtures.historical("h").agenda(), NOW);

        assertThat(refusal(rules.schedule(tomorrow, NOW))).isInstanceOf(MeetingRefusal.HistoricalInTheFuture.class);
    }

    @Test
    void publishesInTimeWithoutAReason() {
        Meeting published = publish(drafted(IN_TIME), "not needed");

        assertThat(published.status()).isEqualTo(MeetingStatus.AGENDA_PUBLISHED);
        assertThat(published.agenda().publication().shortNoticeReason()).isNull();
        assertThat(published.agenda().publication().lastDayInTime()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void refusesALatePublicationAndNamesTheLastDayThatWouldHaveDone() {
        MeetingRefusal refusal = refusal(decide(drafted(TOO_SOON), new PublishAgenda(null)));

        assertThat(refusal).isInstanceOfSatisfying(MeetingRefusal.LatePublication.class, late -> {
            assertThat(late.notice().lastDayInTime()).isEqualTo(LocalDate.of(2026, 10, 29));
            assertThat(late.notice().clearDays()).isEqualTo(5);
        });
    }

    @Test
    void publishesLateWhereAReasonIsGivenAndRecordsIt() {
        Meeting published = publish(drafted(TOO_SOON), "A burst pipe");

        assertThat(published.agenda().publication().shortNoticeReason()).isEqualTo("A burst pipe");
    }

    @Test
    void asksNoNoticeOfAHistoricalMeeting() {
        Meeting held =
                accepted(decide(MeetingFixtures.historical("h"), add("a"))).meeting();

        assertThat(publish(held, null).agenda().publication().lastDayInTime()).isNull();
    }

    @Test
    void publishingAgainChangesNothing() {
        Meeting published = publish(drafted(IN_TIME), null);

        assertThat(decide(published, new PublishAgenda(null))).isEqualTo(new Outcome.Unchanged(published));
    }

    @Test
    void refusesToPublishAnEmptyAgenda() {
        assertThat(refusal(decide(MeetingFixtures.meeting("m", IN_TIME), new PublishAgenda(null))))
                .isInstanceOf(MeetingRefusal.AgendaIsEmpty.class);
    }

    @Test
    void refusesEveryChangeOfAPublishedAgenda() {
        Meeting published = publish(drafted(IN_TIME), null);
        AgendaItemId item = new AgendaItemId("a");

        for (MeetingCommand command : List.of(
                add("b"),
                new ChangeItem(item, "New", null, null, null),
                new RemoveItem(item),
                new ReorderItems(List.of(item)),
                new AttachDocument(item, MeetingFixtures.document("x")),
                new DetachDocument(item, "d-a"))) {
            assertThat(refusal(decide(published, command)))
                    .as(command.toString())
                    .isInstanceOf(MeetingRefusal.AgendaIsPublished.class);
        }
    }

    @Test
    void changesOnlyWhatIsSentAndTakesAwayWhatIsSentEmpty() {
        Meeting drafted = drafted(IN_TIME);
        AgendaItemId item = new AgendaItemId("a");

        Meeting exempt = accepted(decide(drafted, new ChangeItem(item, null, "", new ExemptReason("3"), null)))
                .meeting();
        Meeting open = accepted(decide(exempt, new ChangeItem(item, "B", null, new ExemptReason(""), null)))
                .meeting();

        assertThat(exempt.agenda().item(item).orElseThrow().purpose()).isNull();
        assertThat(exempt.agenda().item(item).orElseThrow().title()).isEqualTo("Item a");
        assertThat(exempt.agenda().item(item).orElseThrow().isExempt()).isTrue();
        assertThat(open.agenda().item(item).orElseThrow().isExempt()).isFalse();
        assertThat(open.agenda().item(item).orElseThrow().title()).isEqualTo("B");
    }

    @Test
    void movesAMeetingAndTellsWhereItWas() {
        Instant later = IN_TIME.plus(Duration.ofDays(7));

        Outcome outcome = decide(MeetingFixtures.meeting("m", IN_TIME), new Reschedule(later, null, null));

        assertThat(accepted(outcome).event()).isInstanceOfSatisfying(MeetingRescheduled.class, moved -> {
            assertThat(moved.previousStartsAt()).isEqualTo(IN_TIME);
            assertThat(moved.meeting().startsAt()).isEqualTo(later);
            assertThat(moved.meeting().venue()).isEqualTo("County Hall");
            assertThat(moved.meeting().moves()).containsExactly(new Move(IN_TIME, NOW));
        });
    }

    @Test
    void correctsTheKindOfAMeetingAtAnyTimeAndTellsNothingWhereItWasThat() {
        Meeting published = publish(drafted(IN_TIME), null);

        Outcome corrected = decide(published, new CorrectKind(MeetingKind.EXTRAORDINARY));

        assertThat(accepted(corrected).event()).isInstanceOfSatisfying(MeetingKindCorrected.class, told -> {
            assertThat(told.meeting().kind()).isEqualTo(MeetingKind.EXTRAORDINARY);
            assertThat(told.meeting().version()).isEqualTo(published.version() + 1);
            assertThat(told.meeting().agenda()).isEqualTo(published.agenda());
        });
        assertThat(decide(published, new CorrectKind(MeetingKind.ORDINARY))).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void refusesToMoveAMeetingSoNearThatItsPublishedAgendaCameTooLate() {
        Meeting published = publish(drafted(IN_TIME), null);

        assertThat(refusal(decide(published, new Reschedule(TOO_SOON, null, null))))
                .isInstanceOf(MeetingRefusal.LatePublication.class);
        assertThat(accepted(decide(published, new Reschedule(TOO_SOON, null, "Flood")))
                        .meeting()
                        .agenda()
                        .publication())
                .satisfies(how -> assertThat(how.shortNoticeReason()).isEqualTo("Flood"));
    }

    @Test
    void movingAMeetingToWhereItIsChangesNothing() {
        Meeting meeting = MeetingFixtures.meeting("m", IN_TIME);

        assertThat(decide(meeting, new Reschedule(IN_TIME, "County Hall", null)))
                .isEqualTo(new Outcome.Unchanged(meeting));
    }

    @Test
    void aCancelledMeetingStaysCancelledAndTakesNoChange() {
        Meeting cancelled =
                accepted(decide(drafted(IN_TIME), new Cancel("No business"))).meeting();

        assertThat(cancelled.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(decide(cancelled, new Cancel("Again"))).isEqualTo(new Outcome.Unchanged(cancelled));
        assertThat(refusal(decide(cancelled, new PublishAgenda(null))))
                .isInstanceOf(MeetingRefusal.MeetingIsCancelled.class);
    }

    @Test
    void saysWhichItemOrDocumentIsNotThere() {
        Meeting drafted = drafted(IN_TIME);

        assertThat(refusal(decide(drafted, new RemoveItem(new AgendaItemId("none")))))
                .isInstanceOf(MeetingRefusal.UnknownItem.class);
        assertThat(refusal(decide(drafted, new DetachDocument(new AgendaItemId("a"), "none"))))
                .isInstanceOf(MeetingRefusal.UnknownDocument.class);
    }

    /** Whatever is asked in whatever order: one version and one event for each change, and what is published stays. */
    @RepeatedTest(200)
    void holdsItsPromisesUnderAnySequenceOfCommands(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Meeting meeting = MeetingFixtures.meeting("m", IN_TIME);
        List<MeetingEvent> events = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            Meeting before = meeting;
            switch (decide(meeting, anyCommand(random, step))) {
                case Outcome.Accepted accepted -> {
                    meeting = accepted.meeting();
                    events.add(accepted.event());
                    assertThat(meeting.version()).isEqualTo(before.version() + 1);
                    assertThat(accepted.event().meeting()).isEqualTo(meeting);
                }
                case Outcome.Unchanged unchanged ->
                    assertThat(unchanged.meeting()).isEqualTo(before);
                case Outcome.Refused _ -> assertThat(meeting).isEqualTo(before);
            }
            if (before.agenda().isPublished()) {
                assertThat(meeting.agenda().items())
                        .startsWith(before.agenda().items().toArray(AgendaItem[]::new));
            }
            if (before.status() == MeetingStatus.CANCELLED) {
                assertThat(meeting).isEqualTo(before);
            }
        }
        long urgent = meeting.agenda().items().stream()
                .filter(item -> item.urgency() != null)
                .count();
        assertThat(events.stream().filter(AgendaPublished.class::isInstance))
                .hasSize(meeting.agenda().isPublished() ? (int) urgent + 1 : 0);
        assertThat(events.stream().filter(MeetingCancelled.class::isInstance)).hasSizeLessThanOrEqualTo(1);
    }

    private static MeetingCommand anyCommand(Random random, int step) {
        AgendaItemId item = new AgendaItemId("i" + random.nextInt(6));
        return switch (random.nextInt(10)) {
            case 0, 1 -> new AddItem(MeetingFixtures.item("i" + step % 6, "Item " + step));
            case 2 ->
                new ChangeItem(
                        item, "Changed " + step, null, random.nextBoolean() ? new ExemptReason("3") : null, null);
            case 3 -> new RemoveItem(item);
            case 4 -> new AttachDocument(item, MeetingFixtures.document("d" + step));
            case 5 -> new Reschedule(IN_TIME.plus(Duration.ofDays(random.nextInt(40) - 15)), null, null);
            case 6 -> new PublishAgenda(random.nextBoolean() ? "Urgent" : null);
            case 7 -> new DetachDocument(item, "d-" + item.value());
            case 8 -> urgent("u" + step);
            default -> random.nextInt(8) == 0 ? new Cancel("No quorum") : new ReorderItems(List.of(item));
        };
    }

    @Test
    void addsAnUrgentItemToAnAgendaThatIsOutAndTellsTheWholeAgenda() {
        Meeting published = publish(drafted(IN_TIME), null);

        Outcome.Accepted added = accepted(decide(published, urgent("u")));

        assertThat(added.event()).isInstanceOf(AgendaPublished.class);
        assertThat(added.meeting().agenda().items())
                .startsWith(published.agenda().items().getFirst())
                .last()
                .isEqualTo(MeetingFixtures.urgentItem("u", "Item u"));
        assertThat(added.meeting().agenda().publication())
                .isEqualTo(published.agenda().publication());
    }

    @Test
    void refusesAnUrgentItemWhileTheAgendaIsADraftOrTheMeetingIsCalledOff() {
        Meeting cancelled = accepted(decide(publish(drafted(IN_TIME), null), new Cancel("Snow")))
                .meeting();

        assertThat(refusal(decide(drafted(IN_TIME), urgent("u"))))
                .isInstanceOf(MeetingRefusal.AgendaIsNotPublished.class);
        assertThat(refusal(decide(cancelled, urgent("u")))).isInstanceOf(MeetingRefusal.MeetingIsCancelled.class);
    }

    @Test
    void aDraftChangeIsToldWithoutItsContent() {
        assertThat(accepted(decide(MeetingFixtures.meeting("m", IN_TIME), add("a")))
                        .event())
                .isInstanceOf(AgendaDrafted.class);
    }

    private Meeting drafted(Instant startsAt) {
        return accepted(decide(MeetingFixtures.meeting("m", startsAt), add("a")))
                .meeting();
    }

    private static AddUrgentItem urgent(String id) {
        return new AddUrgentItem(MeetingFixtures.urgentItem(id, "Item " + id));
    }

    private static AddItem add(String id) {
        return new AddItem(MeetingFixtures.item(id, "Item " + id));
    }

    private Meeting publish(Meeting meeting, @org.jspecify.annotations.Nullable String reason) {
        return accepted(decide(meeting, new PublishAgenda(reason))).meeting();
    }

    private Outcome decide(Meeting meeting, MeetingCommand command) {
        return rules.decide(meeting, command, NOW);
    }

    private static Outcome.Accepted accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private static MeetingRefusal refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal();
    }
}
