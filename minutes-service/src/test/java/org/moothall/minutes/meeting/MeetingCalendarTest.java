package org.moothall.minutes.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {
    private final KeptMeetings meetings = new KeptMeetings();
    private final MeetingCalendar calendar = new MeetingCalendar(meetings);

    @Test
    void namesTheFirstMeetingOfTheSameBodyThatIsNotCalledOff() {
        meetings.panel("first", 1, "2026-12-01T10:00:00Z", "scheduled");
        meetings.panel("later", 1, "2027-03-02T10:00:00Z", "scheduled");
        meetings.panel("called-off", 1, "2027-01-05T10:00:00Z", "cancelled");
        meetings.panel("next", 1, "2027-02-02T10:00:00Z", "scheduled");
        meetings.of("body-2", "anothers", 1, "2027-01-02T10:00:00Z", "scheduled");

        assertThat(calendar.nextAfter("first").map(KnownMeeting::meetingId)).contains("next");
        assertThat(calendar.nextAfter("later")).isEmpty();
        assertThat(calendar.nextAfter("unheard-of")).isEmpty();
    }

    @Test
    void comparesMomentsAndNotTheirTexts() {
        meetings.panel("winter", 1, "2027-03-27T23:30:00Z", "scheduled");
        meetings.panel("summer", 1, "2027-03-28T00:15:00+01:00", "scheduled");
        meetings.panel("after", 1, "2027-03-28T09:00:00+01:00", "scheduled");

        assertThat(calendar.nextAfter("winter").map(KnownMeeting::meetingId)).contains("after");
        assertThat(calendar.nextAfter("summer").map(KnownMeeting::meetingId)).contains("winter");
    }

    @Test
    void knowsTheNewestMeetingThatHasBegun() {
        meetings.panel("first", 1, "2026-12-01T10:00:00Z", "agenda-published");
        meetings.panel("second", 1, "2027-01-12T10:00:00Z", "agenda-published");
        meetings.panel("called-off", 1, "2027-01-13T10:00:00Z", "cancelled");
        meetings.panel("to-come", 1, "2027-02-02T10:00:00Z", "scheduled");

        assertThat(calendar.lastHeld("body-1", Instant.parse("2027-01-20T10:00:00Z"))
                        .map(KnownMeeting::meetingId))
                .contains("second");
        assertThat(calendar.lastHeld("body-1", Instant.parse("2026-11-20T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void putsAMeetingOnItsDayInLondon() {
        KnownMeeting late = meetings.panel("late", 1, "2027-07-01T23:30:00Z", "scheduled");

        assertThat(late.day()).isEqualTo("2027-07-02");
    }
}
