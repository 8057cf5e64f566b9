package org.moothall.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeetingDaysTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String ROADS = "/meetings/2026-11-24/roads-panel";

    private final MeetingLine afternoon = line("m1", "Roads Panel", "2026-11-24T14:00Z", "2026-10-01T09:00Z");

    @Test
    void aSecondMeetingOfABodyIsNumberedThoughItBeginsEarlier() {
        MeetingLine morning = line("m2", "Roads Panel", "2026-11-24T09:00Z", "2026-10-02T09:00Z");

        MeetingDays days = days(morning, afternoon);

        assertThat(days.addresses()).isEqualTo(Map.of("m1", ROADS, "m2", ROADS + "-2"));
        assertThat(days.meetings()).containsExactly(morning, afternoon);
    }

    @Test
    void aMeetingThatIsMovedToADayComesAfterThoseThatWereThere() {
        MeetingLine came = line(
                "m0",
                "Roads Panel",
                "2026-11-24T09:00Z",
                "2026-09-01T09:00Z",
                move("2026-11-10T09:00Z", "2026-10-20T09:00Z"));

        assertThat(days(came, afternoon).addresses()).isEqualTo(Map.of("m1", ROADS, "m0", ROADS + "-2"));
    }

    @Test
    void aMeetingThatWasMovedAwayLeavesItsAddressToNobody() {
        MeetingLine left = line(
                "m0",
                "Roads Panel",
                "2026-12-01T09:00Z",
                "2026-09-01T09:00Z",
                move("2026-11-24T09:00Z", "2026-11-01T09:00Z"));

        MeetingDays days = days(left, afternoon);

        assertThat(days.at(ROADS)).contains(left);
        assertThat(days.addresses()).isEqualTo(Map.of("m1", ROADS + "-2"));
        assertThat(days.meetings()).containsExactly(afternoon);
    }

    @Test
    void aMeetingThatIsMovedWithinItsDayKeepsItsAddress() {
        MeetingLine later = line(
                "m0",
                "Roads Panel",
                "2026-11-24T16:00Z",
                "2026-09-01T09:00Z",
                move("2026-11-24T09:00Z", "2026-11-01T09:00Z"));

        assertThat(days(later, afternoon).addresses()).containsEntry("m0", ROADS);
    }

    @Test
    void aMeetingThatCameBackHasItsFirstAddress() {
        MeetingLine back = line(
                "m0",
                "Roads Panel",
                "2026-11-24T09:00Z",
                "2026-09-01T09:00Z",
                move("2026-11-24T09:00Z", "2026-10-10T09:00Z"),
                move("2026-12-01T09:00Z", "2026-10-20T09:00Z"));

        assertThat(days(back, afternoon).addresses()).containsEntry("m0", ROADS);
    }

    @Test
    void theNumberOfASecondMeetingIsNotTheNameOfAnotherBody() {
        MeetingLine second = line("m2", "Roads Panel", "2026-11-24T15:00Z", "2026-10-02T09:00Z");
        MeetingLine other = line("m3", "Roads Panel 2", "2026-11-24T16:00Z", "2026-10-03T09:00Z");

        assertThat(days(afternoon, second, other).addresses())
                .isEqualTo(Map.of("m1", ROADS, "m2", ROADS + "-3", "m3", ROADS + "-2"));
    }

    private static MeetingDays days(MeetingLine... lines) {
        return MeetingDays.of(List.of(lines), DAY, DAY.plusDays(1));
    }

    private static MeetingLine line(
            String id, String body, String startsAt, String createdAt, MeetingLine.Move... moves) {
        return new MeetingLine(
                id,
                "b",
                body,
                OffsetDateTime.parse(startsAt),
                null,
                "scheduled",
                List.of(moves),
                OffsetDateTime.parse(createdAt),
                null);
    }

    private static MeetingLine.Move move(String startsAt, String until) {
        return new MeetingLine.Move(OffsetDateTime.parse(startsAt), OffsetDateTime.parse(until));
    }
}
