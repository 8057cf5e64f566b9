package org.moothall.minutes.attendance.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.attendance.ClockFixtures.after;
import static org.moothall.minutes.attendance.ClockFixtures.event;
import static org.moothall.minutes.attendance.ClockFixtures.opened;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.minutes.attendance.AttendanceClock;
import org.moothall.minutes.attendance.ClockCommand.Approve;
import org.moothall.minutes.attendance.ClockCommand.Follow;
import org.moothall.minutes.attendance.ClockCommand.Tell;
import org.moothall.minutes.attendance.ClockCommand.Vouch;
import org.moothall.minutes.attendance.ClockEvent;
import org.moothall.minutes.attendance.ClockEvent.Opened;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Person;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;

class ClockEncoderTest {

    private static final String CANARY = "canary-4d1e";
    private static final Person CLERK = new Person("clerk-" + CANARY, "C. Clerk " + CANARY);

    private final ClockEncoder encoder = new ClockEncoder(new EventSeal("minutes", () -> "event-1"), WireJson.mapper());

    @ParameterizedTest
    @MethodSource("samples")
    void writesEachEventToItsStrictContract(ClockEvent event) {
        PendingEvent encoded = encoder.apply(event, 3L);

        Contract.strict(encoded.type()).validate(encoded.body());
        assertThat(encoded.dataSchema()).isEqualTo(Contract.addressOf(encoded.type()));
        assertThat(encoded.subject()).isEqualTo("authority-member-1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsNothingOfApprovalsNorOfWhatAClerkVouchesFor(ClockEvent event) {
        assertThat(encoder.apply(event, 3L).body())
                .doesNotContain(CANARY, "approv", "council", "decision", "representative", "until", "history");
    }

    @Test
    void tellsTheLastDayWithAWarningAndWithNothingElse() {
        assertThat(encoder.apply(event(opened(), new Tell(), "2026-05-06"), 2L).body())
                .contains("\"status\":\"at-risk\"", "\"lastDay\":\"2026-07-06\"");
        assertThat(encoder.apply(new Opened(approved()), 2L).body()).doesNotContain("lastDay", "2026-10-31");
    }

    @Test
    void hasAContractForEachKindOfEventAndAnEventForEachContract() {
        EventKinds.assertOneContractForEach(
                ClockEvent.class,
                samples().toList(),
                event -> encoder.apply(event, 1L).type(),
                "minutes",
                "member-attendance-");
    }

    static Stream<ClockEvent> samples() {
        AttendanceClock warned = after(opened(), new Tell(), "2026-05-06");
        AttendanceClock vouched =
                after(opened(), new Vouch(LocalDate.parse("2026-03-03"), "representative", CLERK), "2026-03-04");
        return Stream.of(
                new Opened(opened()),
                new Opened(opened("2025-12-12")),
                event(opened(), new Follow(), "2026-03-10", "2026-03-03"),
                event(opened(), approval(), "2026-04-15"),
                event(warned, approval(), "2026-05-07"),
                event(warned, new Follow(), "2026-05-07", "2026-03-03"),
                event(approved(), new Tell(), "2026-09-01"),
                event(vouched, new Tell(), "2026-09-03"),
                event(opened(), new Tell(), "2026-05-06"),
                event(warned, new Tell(), "2026-07-07"));
    }

    private static AttendanceClock approved() {
        return after(opened(), approval(), "2026-04-15");
    }

    private static Approve approval() {
        KnownMeeting council = new KnownMeeting(
                "meeting-" + CANARY,
                3,
                "council-1",
                "Full Council",
                OffsetDateTime.parse("2026-04-14T10:30:00Z"),
                "County Hall",
                "minutes-published",
                false,
                null,
                "ordinary");
        return new Approve(council, "council", "decision-" + CANARY, LocalDate.parse("2026-10-31"), CLERK);
    }
}
