package org.moothall.minutes.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.attendance.ClockFixtures.CLERK;
import static org.moothall.minutes.attendance.ClockFixtures.RULES;
import static org.moothall.minutes.attendance.ClockFixtures.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.attendance.ClockCommand.StateOffice;
import org.moothall.minutes.attendance.ClockEvent.AtRisk;
import org.moothall.minutes.attendance.ClockEvent.Moved;
import org.moothall.minutes.attendance.ClockEvent.Opened;
import org.moothall.minutes.attendance.ClockEvent.Passed;
import org.moothall.minutes.attendance.ClockEvent.WarningWithdrawn;
import org.moothall.minutes.member.KeptCouncillors;
import org.moothall.minutes.minutes.AttendedMeeting;

class ClockKeepingTest {

    private final KeptClocks clocks = new KeptClocks();
    private final Map<String, List<AttendedMeeting>> published = new HashMap<>();
    private final KeptCouncillors councillors = new KeptCouncillors()
            .withBody("committee-1", "committee")
            .withBody("cabinet-1", "cabinet")
            .withBody("forum-1", "panel");

    @Test
    void opensOneClockForEachMemberAndAnotherForThoseOfTheExecutive() {
        councillors.with("a", "committee-1").with("b", "committee-1", "cabinet-1");

        goRound("2026-01-06", RULES);
        goRound("2026-01-06", RULES);

        assertThat(clocks.events())
                .allMatch(Opened.class::isInstance)
                .extracting(event -> event.clock().id())
                .containsExactly("authority-a", "authority-b", "executive-b");
    }

    @Test
    void goesThroughMoreMembersThanItReadsAtOnce() {
        for (int number = 0; number < 250; number++) {
            councillors.with("member-%03d".formatted(number), "committee-1");
        }

        goRound("2026-01-06", RULES);

        assertThat(clocks.events()).hasSize(250);
    }

    @Test
    void tellsOfEachRunOnceHoweverOftenSomebodyGoesRound() {
        councillors.with("a", "committee-1");
        goRound("2026-01-06", RULES);
        for (String day : List.of("2026-05-06", "2026-05-07", "2026-06-06", "2026-07-06", "2026-07-07", "2026-07-08")) {
            goRound(day, RULES);
            goRound(day, RULES);
        }

        assertThat(clocks.events())
                .extracting(Object::getClass)
                .containsExactly(Opened.class, AtRisk.class, AtRisk.class, Passed.class);
    }

    @Test
    void anAttendanceAtTheExecutiveCountsForBothAndOneElsewhereForTheAuthorityAlone() {
        councillors.with("a", "cabinet-1");
        goRound("2026-01-06", RULES);

        attended("a", "2026-03-03", "committee-1");
        goRound("2026-03-04", RULES);
        assertThat(from("authority-a")).isEqualTo("2026-03-03");
        assertThat(from("executive-a")).isEqualTo("2026-01-06");

        attended("a", "2026-04-04", "cabinet-1");
        goRound("2026-04-05", RULES);
        assertThat(from("authority-a")).isEqualTo("2026-04-04");
        assertThat(from("executive-a")).isEqualTo("2026-04-04");
    }

    @Test
    void leavesOutWhatTheCouncilSaysIsNoAttendance() {
        councillors.with("a", "committee-1");
        goRound("2026-01-06", RULES);
        add("a", new AttendedMeeting(LocalDate.parse("2026-02-02"), "m-1", "committee-1", "Audit", true, false));
        add("a", new AttendedMeeting(LocalDate.parse("2026-02-03"), "m-2", "committee-1", "Audit", false, true));
        add("a", new AttendedMeeting(LocalDate.parse("2026-02-04"), "m-3", "forum-1", "Forum", false, false));

        goRound("2026-03-01", rules(false, false, Set.of("panel")));
        assertThat(from("authority-a")).isEqualTo("2026-01-06");
        goRound("2026-03-01", rules(true, false, Set.of("panel")));
        assertThat(from("authority-a")).isEqualTo("2026-02-02");
        goRound("2026-03-01", rules(false, true, Set.of("panel")));
        assertThat(from("authority-a")).isEqualTo("2026-02-03");
        goRound("2026-03-01", rules(false, true, Set.of()));
        assertThat(from("authority-a")).isEqualTo("2026-02-04");
    }

    @Test
    void ofTwoMeetingsOnOneDayTheSameIsNamedHoweverTheyAreRead() {
        councillors.with("a", "committee-1");
        goRound("2026-01-06", RULES);
        add("a", new AttendedMeeting(LocalDate.parse("2026-02-02"), "m-2", "committee-1", "Audit", false, false));
        add("a", new AttendedMeeting(LocalDate.parse("2026-02-02"), "m-1", "committee-1", "Audit", false, false));
        goRound("2026-03-01", RULES);

        published.get("a").add(published.get("a").removeFirst());
        goRound("2026-03-02", RULES);

        assertThat(clocks.events()).extracting(Object::getClass).containsExactly(Opened.class, Moved.class);
    }

    @Test
    void latePublicationsAndCorrectionsMoveTheClockForwardAndBack() {
        councillors.with("a", "committee-1");
        goRound("2026-01-06", RULES);
        goRound("2026-07-07", RULES);
        attended("a", "2026-06-30", "committee-1");
        goRound("2026-07-08", RULES);
        published.clear();
        goRound("2026-07-09", RULES);

        assertThat(clocks.events())
                .extracting(Object::getClass)
                .containsExactly(Opened.class, Passed.class, WarningWithdrawn.class, Moved.class, Passed.class);
    }

    @Test
    void setsTheClockByWhatIsKnownWhenItIsWrittenWhereAnotherWasFaster() {
        councillors.with("a", "committee-1");
        goRound("2026-01-06", RULES);
        attended("a", "2026-03-03", "committee-1");
        clocks.meanwhile(() -> {
            attended("a", "2026-03-17", "committee-1");
            keeping("2026-03-18", RULES).keep("a");
        });

        keeping("2026-03-18", RULES).keep("a");

        assertThat(from("authority-a")).isEqualTo("2026-03-17");
    }

    @Test
    void endsNoClockWhileABodyIsNotKnownYetThatMayBeTheExecutive() {
        councillors.with("a", "cabinet-1");
        goRound("2026-01-06", RULES);
        councillors.with("a", "cabinet-2");

        goRound("2026-01-07", RULES);
        assertThat(status("executive-a", "2026-01-08")).isEqualTo(ClockStatus.RUNNING);

        councillors.withBody("cabinet-2", "committee");
        goRound("2026-01-07", RULES);
        assertThat(status("executive-a", "2026-01-08")).isEqualTo(ClockStatus.ENDED);
    }

    @Test
    void answersWhoNamedAnotherVersionThatItIsStale() {
        councillors.with("a", "committee-1");
        goRound("2026-01-06", RULES);
        StateOffice stated = new StateOffice(LocalDate.parse("2025-12-01"), null, CLERK);

        assertThat(keeping("2026-01-07", RULES).apply("authority-a", OptionalLong.of(7), stated))
                .isEqualTo(new Answer.Stale(1));
        assertThat(keeping("2026-01-07", RULES).apply("nobody", OptionalLong.of(1), stated))
                .isInstanceOf(Answer.NotThere.class);
    }

    private void attended(String memberId, String day, String bodyId) {
        add(memberId, new AttendedMeeting(LocalDate.parse(day), "meeting-of-" + day, bodyId, "A body", false, false));
    }

    private void add(String memberId, AttendedMeeting one) {
        published.computeIfAbsent(memberId, _ -> new ArrayList<>()).add(one);
    }

    private void goRound(String day, AttendanceRules rules) {
        new ClockRound(keeping(day, rules), councillors).goRound();
    }

    private ClockKeeping keeping(String day, AttendanceRules rules) {
        Instant now = noon(day);
        return new ClockKeeping(
                clocks, id -> List.copyOf(published.getOrDefault(id, List.of())), councillors, rules, () -> now);
    }

    private static AttendanceRules rules(boolean remote, boolean substitutes, Set<String> except) {
        return new AttendanceRules(
                6,
                List.of(Period.ofMonths(2)),
                remote,
                substitutes,
                except,
                Set.of("cabinet"),
                Set.of("council"),
                Set.of(),
                Set.of());
    }

    private LocalDate from(String clockId) {
        return clocks.find(clockId).orElseThrow().clock().run().from();
    }

    private ClockStatus status(String clockId, String day) {
        return clocks.find(clockId).orElseThrow().clock().status(LocalDate.parse(day));
    }
}
