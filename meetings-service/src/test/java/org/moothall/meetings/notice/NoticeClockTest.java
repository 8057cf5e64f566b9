package org.moothall.meetings.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.workingdays.WorkingDays;

class NoticeClockTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(
            LocalDate.of(2023, 12, 25), LocalDate.of(2023, 12, 26), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 5, 6));

    private final NoticeClock clock = clock(5, Set.of(), null);

    @ParameterizedTest(name = "a meeting on {0} needs its agenda out by {1}")
    @CsvSource({
        "2024-05-09, 2024-04-30", // the May bank holiday lies between
        "2024-01-02, 2023-12-20", // Christmas, Boxing Day, New Year
        "2024-06-14, 2024-06-06", // a week without holidays: Friday to Thursday of the week before
    })
    void countsWorkingDaysBackFromTheDayBeforeTheMeeting(LocalDate meeting, LocalDate lastDay) {
        assertThat(clock.lastDayInTime(meeting)).isEqualTo(lastDay);
    }

    @Test
    void aPublicationOnTheLastDayIsInTimeUntilMidnightInLondon() {
        Instant meeting = Instant.parse("2024-05-09T09:00:00Z");

        assertThat(clock.of(Instant.parse("2024-04-30T22:59:59Z"), meeting).inTime())
                .isTrue();
        assertThat(clock.of(Instant.parse("2024-04-30T23:00:00Z"), meeting).inTime())
                .isFalse();
    }

    @Test
    void aDayOnWhichTheOfficesAreClosedDoesNotCount() {
        NoticeClock closed = clock(5, Set.of(LocalDate.of(2024, 6, 12)), null);

        assertThat(closed.lastDayInTime(LocalDate.of(2024, 6, 14))).isEqualTo(LocalDate.of(2024, 6, 5));
    }

    @Test
    void aPublicationAfterTheOfficeClosesCountsAsTheNextDays() {
        NoticeClock strict = clock(5, Set.of(), LocalTime.of(17, 0));
        Instant meeting = Instant.parse("2024-06-14T09:00:00Z");

        assertThat(strict.of(Instant.parse("2024-06-06T16:00:00Z"), meeting).inTime())
                .isTrue();
        assertThat(strict.of(Instant.parse("2024-06-06T16:00:01Z"), meeting).inTime())
                .isFalse();
    }

    @Test
    void theNumberOfClearDaysIsTheNations() {
        assertThat(clock(3, Set.of(), null).lastDayInTime(LocalDate.of(2024, 6, 14)))
                .isEqualTo(LocalDate.of(2024, 6, 10));
    }

    @Test
    void everyDayUpToTheLastOneIsInTimeAndNoneAfterIt() {
        LocalDate meeting = LocalDate.of(2024, 5, 13);
        LocalDate last = clock.lastDayInTime(meeting);

        for (LocalDate day = meeting.minusDays(20); day.isBefore(meeting); day = day.plusDays(1)) {
            boolean inTime = clock.of(noon(day), noon(meeting)).inTime();
            assertThat(inTime).as(day.toString()).isEqualTo(!day.isAfter(last));
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LONDON).toInstant();
    }

    private static NoticeClock clock(
            int clearDays, Set<LocalDate> closures, @org.jspecify.annotations.Nullable LocalTime officeCloses) {
        WorkingDays days = new WorkingDays(BANK_HOLIDAYS::contains, closures);
        return new NoticeClock(clearDays, days::before, LONDON, officeCloses);
    }
}
