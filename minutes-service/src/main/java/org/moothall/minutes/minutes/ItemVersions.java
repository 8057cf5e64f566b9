package org.moothall.minutes.minutes;

import org.moothall.minutes.proceedings.Proceedings;

/**
 * With which version of the minutes the parts of an item were last changed: its text, its motions, its interests, its
 * number with what else the law wants said of it, and anything at all that is shown of it. Parts that are written by requests of their own do not get in each other's way.
 */
public record ItemVersions(String itemId, Edit text, long motions, long interests, long particulars, long shown) {

    static ItemVersions all(String itemId, Edit edit) {
        return new ItemVersions(itemId, edit, edit.version(), edit.version(), edit.version(), edit.version());
    }

    /** What they are after a change; shownAnew where the item is shown otherwise though it says the same. */
    ItemVersions after(Edit edit, MinuteItem before, MinuteItem after, boolean shownAnew) {
        Proceedings were = before.proceedings();
        Proceedings are = after.proceedings();
        boolean sameMotions = were.budget() == are.budget() && were.motions().equals(are.motions());
        boolean sameInterests = were.declarations().equals(are.declarations());
        boolean sameParticulars =
                after.particulars().equals(before.particulars()) && after.hasNumber(before.minuteNumber());
        return new ItemVersions(
                itemId,
                after.saysTheSameAs(before) ? text : edit,
                sameMotions ? motions : edit.version(),
                sameInterests ? interests : edit.version(),
                sameParticulars ? particulars : edit.version(),
                before.equals(after) && !shownAnew ? shown : edit.version());
    }

    /** Whether somebody who has seen that version has seen all of the item but its text as it is now. */
    public boolean onlyTextIsNewerThan(long seen) {
        return motions <= seen && interests <= seen && particulars <= seen;
    }
}
