package org.moothall.minutes.minutes;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.MinutesCommand.NumberItem;

/** Gives minutes the numbers that a clerk wants them to have, printed by the council's scheme where he does not say how. */
public final class NumberingDesk {
    private final MinutesDesk minutes;
    private final Numbering numbering;

    public NumberingDesk(MinutesDesk minutes, Numbering numbering) {
        this.minutes = minutes;
        this.numbering = numbering;
    }

    public Answer number(
            String meetingId,
            OptionalLong expected,
            String itemId,
            int minute,
            @Nullable Integer sub,
            @Nullable String display) {
        Optional<Filed> filed = minutes.find(meetingId, Audience.CLERKS);
        if (filed.isEmpty()) {
            return new Answer.NoSuchMinutes(meetingId);
        }
        Minutes kept = filed.get().minutes();
        return kept.item(itemId)
                .map(item -> numbering.byHand(kept, item, minute, sub, display))
                .map(number -> minutes.handle(meetingId, expected, new NumberItem(itemId, number)))
                .orElseGet(() -> new Answer.Refused(new MinutesRefusal.UnknownItem(itemId)));
    }

    /** The item is numbered by the scheme then, when its minutes are approved. */
    public Answer unnumber(String meetingId, OptionalLong expected, String itemId) {
        return minutes.handle(meetingId, expected, new NumberItem(itemId, null));
    }
}
