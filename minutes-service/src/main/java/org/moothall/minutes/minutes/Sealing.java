package org.moothall.minutes.minutes;

import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesConfirmed;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesItemReached;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultAnnounced;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultRetracted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSigned;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSubmitted;
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

    /** The event with the revision that it makes, if it makes one; before is what the minutes were until now. */
    MinutesEvent seal(Minutes before, MinutesEvent event) {
        return switch (event) {
            case MinutesPublished(Minutes minutes) -> new MinutesPublished(sealed(minutes, Cause.PUBLISHED));
            case MinutesSubmitted(Minutes minutes) -> new MinutesSubmitted(proven(before, minutes));
            case MinutesConfirmed(Minutes minutes) ->
                new MinutesConfirmed(sealed(proven(before, minutes), Cause.CONFIRMED));
            case MinutesSigned(Minutes minutes) -> new MinutesSigned(sealed(proven(before, minutes), Cause.SIGNED));
            case MinutesOpened _,
                    MinutesDrafted _,
                    MinutesItemReached _,
                    MinutesResultAnnounced _,
                    MinutesResultRetracted _,
                    MinutesCirculated _,
                    MinutesApproved _ -> event;
        };
    }

    /** Minutes from before there were revisions get their first one, of the text as it was, with what happens next. */
    private Minutes proven(Minutes before, Minutes minutes) {
        if (!minutes.publicRecord().chain().isEmpty()) {
            return minutes;
        }
        Minutes first = sealed(before.on(before.publicRecord(), minutes.modifiedAt()), Cause.PUBLISHED);
        return with(minutes, first.publicRecord().chain());
    }

    private Minutes sealed(Minutes minutes, Cause cause) {
        Chain chain = minutes.publicRecord().chain();
        Mark mark = chain.next(minutes.modifiedAt(), cause);
        return with(minutes, chain.and(notary.seal(mark, text.write(minutes, mark))));
    }

    private static Minutes with(Minutes minutes, Chain chain) {
        return minutes.on(minutes.publicRecord().with(chain), minutes.modifiedAt());
    }
}
