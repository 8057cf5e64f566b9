package org.moothall.minutes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.KeptMinutes;
import org.moothall.minutes.minutes.MinutesFixtures;

class WithheldReadingTest {
    private final Map<String, List<Entry>> room = new HashMap<>();
    private int puts;
    private final Strongroom strongroom = byMeeting -> {
        puts += byMeeting.size();
        room.putAll(byMeeting);
    };

    @Test
    void saysThatItIsNotCompleteUntilEverythingWasRead() {
        WithheldReading reading = new WithheldReading(new KeptMinutes(), strongroom);

        assertThat(reading.catchUp()).isFalse();
        reading.fill();
        assertThat(reading.catchUp()).isTrue();
        reading.readAgain();
        assertThat(reading.catchUp()).isFalse();
    }

    @Test
    void hasWhatWasChangedAMomentAgoAndReadsNothingTwice() {
        KeptMinutes book = new KeptMinutes();
        book.shelve(4, MinutesFixtures.draft());
        WithheldReading reading = new WithheldReading(book, strongroom);
        reading.fill();
        book.shelve(5, MinutesFixtures.written());

        reading.catchUp();
        reading.catchUp();

        assertThat(room.get("meeting-1")).hasSize(6);
        assertThat(puts).isEqualTo(2);
    }

    @Test
    void putsAwayWhatWasPublished() {
        KeptMinutes book = new KeptMinutes();
        book.shelve(5, MinutesFixtures.written());
        WithheldReading reading = new WithheldReading(book, strongroom);
        reading.fill();
        book.shelve(8, MinutesFixtures.published());

        reading.catchUp();

        assertThat(room.get("meeting-1")).extracting(Entry::access).containsOnly(Access.EXEMPT);
    }

    @Test
    void dropsMinutesThatAreInTheBookNoMoreWhenEverythingIsReadAgain() {
        KeptMinutes book = new KeptMinutes();
        book.shelve(5, MinutesFixtures.written());
        WithheldReading reading = new WithheldReading(book, strongroom);
        reading.fill();
        book.burn("meeting-1");

        reading.fill();

        assertThat(room.get("meeting-1")).isEmpty();
    }
}
