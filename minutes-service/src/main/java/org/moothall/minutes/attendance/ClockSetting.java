package org.moothall.minutes.attendance;

import java.util.Objects;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.PublicationFollower;

/** Sets the clocks of those who were present as soon as minutes say so, and does not wait for the round. */
public final class ClockSetting implements PublicationFollower {
    private final MinuteBook book;
    private final ClockKeeping keeping;

    public ClockSetting(MinuteBook book, ClockKeeping keeping) {
        this.book = book;
        this.keeping = keeping;
    }

    @Override
    public void follow(Publication publication) {
        book.find(publication.meetingId()).map(Filed::minutes).stream()
                .flatMap(minutes -> minutes.attendance().present().stream())
                .map(Attendee::memberId)
                .filter(Objects::nonNull)
                .forEach(keeping::keep);
    }
}
