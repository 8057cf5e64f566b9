package org.moothall.minutes.minutes;

import java.time.Instant;
import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.minutes.revision.Cause;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Mark;
import org.moothall.minutes.revision.Notary;

/**
 * Adds a sealed revision to minutes whenever their public text changes. It is done before the change is written, so that
 * text and proof are one write: there is never the one without the other.
 */
public final class Sealing {
    private final PublicText text;
    private final Notary notary;

    public Sealing(PublicText text, Notary notary) {
        this.text = text;
        this.notary = notary;
    }

    /** The event with the revision that it makes, if it makes one. */
    MinutesEvent seal(MinutesEvent event) {
        return switch (event) {
            case MinutesPublished(Minutes minutes) ->
                new MinutesPublished(sealed(minutes, Cause.PUBLISHED, minutes.modifiedAt()));
            case MinutesOpened _, MinutesDrafted _, MinutesCirculated _, MinutesApproved _ -> event;
        };
    }

    private Minutes sealed(Minutes minutes, Cause cause, Instant now) {
        Chain chain = minutes.publicRecord().chain();
        Mark mark = chain.next(now, cause);
        return minutes.onRecord(minutes.publicRecord().with(chain.and(notary.seal(mark, text.write(minutes, mark)))));
    }
}
