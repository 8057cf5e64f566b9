package org.moothall.meetings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingEvent;
import org.moothall.meetings.meeting.MeetingFixtures;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingQuery;
import org.moothall.meetings.meeting.Meetings;

class PackDeskTest {
    private static final Instant STARTS_AT = MeetingFixtures.IN_TIME;
    private static final Meeting MEETING = MeetingFixtures.meeting("m", STARTS_AT);

    private final Shelf shelf = new Shelf();

    @Test
    void thePackOfAMeetingToComeIsMadeAsSoonAsSomebodyLooks() {
        at(STARTS_AT.minus(Duration.ofDays(3)));

        assertThat(shelf.begun).hasSize(1);
    }

    @Test
    void onTheDayItselfToo() {
        at(STARTS_AT.plus(Duration.ofHours(5)));

        assertThat(shelf.begun).hasSize(1);
    }

    @Test
    void thePacksOfThePastWaitUntilTheyAreAskedFor() {
        at(STARTS_AT.plus(Duration.ofDays(2)));

        assertThat(shelf.begun).isEmpty();
    }

    private void at(Instant now) {
        PackDesk desk = new PackDesk(new OneMeeting(MEETING), shelf, () -> now);
        PackSheet sheet = desk.sheet(MEETING.id(), Audience.STAFF, false).orElseThrow();
        assertThat(desk.made(sheet)).isEmpty();
    }

    @Test
    void ofADraftThereIsAPackForThoseWhoPrepareItAndForNobodyElse() {
        PackDesk desk = new PackDesk(new OneMeeting(MEETING), shelf, () -> STARTS_AT);

        assertThat(desk.sheet(MEETING.id(), Audience.STAFF, false).map(PackSheet::circulation))
                .contains(Circulation.DRAFT);
        for (boolean exempt : new boolean[] {false, true}) {
            assertThat(desk.sheet(MEETING.id(), Audience.PUBLIC, exempt)).isEmpty();
            assertThat(desk.sheet(MEETING.id(), Audience.MEMBERS, exempt)).isEmpty();
        }
    }

    @Test
    void nothingExemptIsInAPackThatWasNotAskedForWithIt() {
        Meeting published = MeetingFixtures.published("m");
        PackDesk desk = new PackDesk(new OneMeeting(published), shelf, () -> STARTS_AT);

        for (Audience reader : Audience.values()) {
            PackSheet sheet = desk.sheet(published.id(), reader, false).orElseThrow();
            assertThat(sheet.circulation()).isEqualTo(Circulation.PUBLIC);
            assertThat(sheet.toString()).doesNotContain("Secret").doesNotContain("d-2");
        }
        assertThat(desk.sheet(published.id(), Audience.PUBLIC, true)).isEmpty();
        assertThat(desk.sheet(published.id(), Audience.MEMBERS, true).orElseThrow())
                .satisfies(sheet -> assertThat(sheet.circulation()).isEqualTo(Circulation.PRIVATE))
                .satisfies(sheet -> assertThat(sheet.papers()).hasSize(2));
    }

    private record OneMeeting(Meeting meeting) implements Meetings {

        @Override
        public Optional<Meeting> find(MeetingId id) {
            return Optional.of(meeting);
        }

        @Override
        public Optional<Meeting> holding(String documentId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Meeting> list(MeetingQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Meeting added, MeetingEvent event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(Meeting changed, MeetingEvent event) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Shelf implements Packs {
        private final List<PackSheet> begun = new ArrayList<>();

        @Override
        public Optional<Pack> made(PackSheet sheet) {
            return Optional.empty();
        }

        @Override
        public void begin(PackSheet sheet) {
            begun.add(sheet);
        }

        @Override
        public Optional<OpenPack> open(PackSheet sheet) {
            return Optional.of(new OpenPack(new Pack(0, 0, List.of()), InputStream.nullInputStream()));
        }
    }
}
