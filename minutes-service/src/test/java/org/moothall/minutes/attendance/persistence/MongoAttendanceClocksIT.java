package org.moothall.minutes.attendance.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.attendance.ClockFixtures.CLERK;
import static org.moothall.minutes.attendance.ClockFixtures.after;
import static org.moothall.minutes.attendance.ClockFixtures.approval;
import static org.moothall.minutes.attendance.ClockFixtures.event;
import static org.moothall.minutes.attendance.ClockFixtures.openedOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.moothall.minutes.attendance.AttendanceClock;
import org.moothall.minutes.attendance.AttendanceClocks;
import org.moothall.minutes.attendance.ClockCommand.Follow;
import org.moothall.minutes.attendance.ClockCommand.StateOffice;
import org.moothall.minutes.attendance.ClockCommand.Tell;
import org.moothall.minutes.attendance.ClockCommand.Vouch;
import org.moothall.minutes.attendance.ClockEvent;
import org.moothall.minutes.attendance.ClockEvent.Moved;
import org.moothall.minutes.attendance.ClockEvent.Opened;
import org.moothall.minutes.attendance.ClockQuery;
import org.moothall.minutes.attendance.ClockStatus;
import org.moothall.minutes.attendance.Duty;
import org.moothall.minutes.attendance.Kept;
import org.moothall.relay.kit.PendingEventsKit;
import org.springframework.beans.factory.annotation.Autowired;

/** The members are known to nobody else, so that the running service's own round leaves their clocks alone. */
@RealService
class MongoAttendanceClocksIT extends PendingEventsKit {

    @Autowired
    private AttendanceClocks clocks;

    @Override
    protected String topic() {
        return "moothall.minutes";
    }

    @Override
    protected String collection() {
        return "attendanceClocks";
    }

    @Override
    protected String create() {
        AttendanceClock clock = openedOf("member-" + UUID.randomUUID());
        clocks.open(new Opened(clock));
        return clock.id();
    }

    @Override
    protected boolean change(String id) {
        Kept kept = find(id);
        return clocks.replace(kept.version(), new Moved(kept.clock()));
    }

    @Override
    protected boolean changeStale(String id) {
        Kept kept = find(id);
        return clocks.replace(kept.version() - 1, new Moved(kept.clock()));
    }

    @Test
    void readsBackAClockAsItWasWrittenWithAllThatHappenedToIt() {
        AttendanceClock clock = find(create()).clock();
        List<ClockEvent> events = List.of(
                event(clock, new Follow(), "2026-03-10", "2026-03-03"),
                event(clock, new Vouch(LocalDate.parse("2026-04-20"), "representative", CLERK), "2026-04-21"),
                event(
                        clock,
                        new StateOffice(LocalDate.parse("2025-12-01"), LocalDate.parse("2029-05-07"), CLERK),
                        "2026-01-10"),
                event(clock, new Tell(), "2026-05-06"),
                event(clock, approval("2026-04-14", "2026-10-31"), "2026-04-15"),
                event(after(clock, new Tell(), "2026-05-06"), approval("2026-04-14", "2026-10-31"), "2026-05-07"));

        for (ClockEvent event : events) {
            assertThat(clocks.replace(find(clock.id()).version(), event)).isTrue();
            assertThat(find(clock.id()).clock()).isEqualTo(event.clock());
        }
    }

    @Test
    void opensAClockOnceAndLeavesWhatHappenedSince() {
        AttendanceClock clock = find(create()).clock();
        clocks.replace(1, event(clock, new Tell(), "2026-05-06"));

        clocks.open(new Opened(clock));

        assertThat(find(clock.id()).version()).isEqualTo(2);
    }

    @Test
    void findsByTheStatusOfTheDay() {
        AttendanceClock clock = find(create()).clock();

        assertThat(statusOn(clock, "2026-05-05")).containsExactly(ClockStatus.RUNNING);
        assertThat(statusOn(clock, "2026-05-06")).containsExactly(ClockStatus.AT_RISK);
        assertThat(statusOn(clock, "2026-07-06")).containsExactly(ClockStatus.AT_RISK);
        assertThat(statusOn(clock, "2026-07-07")).containsExactly(ClockStatus.PASSED);

        LocalDate last = LocalDate.parse("2026-05-07");
        clocks.replace(1, event(clock, new StateOffice(LocalDate.parse("2026-01-06"), last, CLERK), "2026-05-01"));
        assertThat(statusOn(clock, "2026-05-07")).containsExactly(ClockStatus.AT_RISK);
        assertThat(statusOn(clock, "2026-05-08")).containsExactly(ClockStatus.ENDED);
        assertThat(statusOn(clock, "2026-07-07")).containsExactly(ClockStatus.ENDED);
    }

    @Test
    void listsInTheOrderOfTheIdsFromAPlaceOn() {
        String member = find(create()).clock().memberId();

        assertThat(clocks.list(new ClockQuery(member, Duty.EXECUTIVE, null, LocalDate.MIN, null, 5)))
                .isEmpty();
        assertThat(clocks.list(new ClockQuery(member, Duty.AUTHORITY, null, LocalDate.MIN, null, 5)))
                .hasSize(1);
        assertThat(clocks.list(new ClockQuery(member, null, null, LocalDate.MIN, "authority-" + member, 5)))
                .isEmpty();
    }

    private List<ClockStatus> statusOn(AttendanceClock clock, String day) {
        return List.of(ClockStatus.values()).stream()
                .filter(status -> !clocks.list(
                                new ClockQuery(clock.memberId(), null, status, LocalDate.parse(day), null, 5))
                        .isEmpty())
                .toList();
    }

    private Kept find(String id) {
        return clocks.find(id).orElseThrow();
    }
}
