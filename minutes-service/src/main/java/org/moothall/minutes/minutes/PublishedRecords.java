package org.moothall.minutes.minutes;

import java.util.Optional;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Records;

/** The revisions of those minutes in the book that are published. */
public final class PublishedRecords implements Records {
    private final MinuteBook book;

    public PublishedRecords(MinuteBook book) {
        this.book = book;
    }

    @Override
    public Optional<Chain> find(String meetingId) {
        return book.find(meetingId)
                .map(Filed::minutes)
                .flatMap(minutes -> minutes.seenBy(Audience.PUBLIC))
                .map(minutes -> minutes.publicRecord().chain());
    }
}
