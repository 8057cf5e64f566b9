package org.moothall.minutes.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingDeskTest {

    private final Map<String, KnownMeeting> known = new HashMap<>();
    private final List<Long> followed = new ArrayList<>();
    private final MeetingDesk desk = new MeetingDesk(new Newest(), List.of(meeting -> followed.add(meeting.version())));

    @Test
    void tellsItsFollowersAgainWhenAnEventComesAgain() {
        desk.hear(meeting(2));
        desk.hear(meeting(2));

        assertThat(followed).containsExactly(2L, 2L);
    }

    @Test
    void tellsItsFollowersTheNewestStateWhenAnOldEventComesLate() {
        desk.hear(meeting(4));
        desk.hear(meeting(3));

        assertThat(followed).containsExactly(4L, 4L);
    }

    private static KnownMeeting meeting(long version) {
        return new KnownMeeting(
                "meeting-1",
                version,
                "body-1",
                "Panel",
                OffsetDateTime.parse("2026-12-01T10:00:00Z"),
                "County Hall",
                "scheduled",
                false,
                null);
    }

    private final class Newest implements KnownMeetings {
        @Override
        public List<KnownMeeting> ofBody(String bodyId) {
            return List.of();
        }

        @Override
        public void learn(KnownMeeting meeting) {
            known.merge(meeting.meetingId(), meeting, (was, is) -> is.version() > was.version() ? is : was);
        }

        @Override
        public Optional<KnownMeeting> find(String meetingId) {
            return Optional.ofNullable(known.get(meetingId));
        }
    }
}
