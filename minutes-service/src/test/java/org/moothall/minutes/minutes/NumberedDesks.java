package org.moothall.minutes.minutes;

import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.SEALING;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.numbering.NumberBook;
import org.moothall.minutes.numbering.NumberScheme;

/** One replica's desks, over whatever books it shares with others. */
public final class NumberedDesks {
    private final MinuteBook book;
    private final MinutesDesk minutes;
    private final NumberingDesk numbers;

    public NumberedDesks(NumberScheme scheme, NumberBook numbers, MinuteBook book) {
        Numbering numbering = new Numbering(scheme, numbers, book);
        this.book = book;
        this.minutes = new MinutesDesk(book, new KeptTexts(), RULES, numbering, SEALING, () -> AFTER);
        this.numbers = new NumberingDesk(minutes, numbering);
    }

    public Answer approve(String meetingId) {
        return minutes.handle(meetingId, OptionalLong.empty(), new Approve(CHAIR));
    }

    Answer handle(String meetingId, MinutesCommand command) {
        return minutes.handle(meetingId, OptionalLong.empty(), command);
    }

    public Answer number(String meetingId, String itemId, int minute, @Nullable Integer sub) {
        return numbers.number(meetingId, OptionalLong.empty(), itemId, minute, sub, null);
    }

    Answer numberAs(String meetingId, String itemId, int minute, String display) {
        return numbers.number(meetingId, OptionalLong.empty(), itemId, minute, null, display);
    }

    Answer unnumber(String meetingId, String itemId) {
        return numbers.unnumber(meetingId, OptionalLong.empty(), itemId);
    }

    public List<String> printed(String meetingId) {
        return book.find(meetingId).orElseThrow().minutes().items().stream()
                .map(item ->
                        item.minuteNumber() == null ? "" : item.minuteNumber().display())
                .toList();
    }
}
