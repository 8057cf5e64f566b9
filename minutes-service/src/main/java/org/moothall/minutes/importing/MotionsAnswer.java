package org.moothall.minutes.importing;

import java.util.List;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.proceedings.Motion;

/** What came of taking over into the minutes what a page tells of motions and votes. */
public sealed interface MotionsAnswer {
    /** What the draft now has under the item, and what a person should look at. */
    record Recorded(long version, List<Motion> motions, List<Warning> warnings) implements MotionsAnswer {
        public Recorded {
            motions = List.copyOf(motions);
            warnings = List.copyOf(warnings);
        }
    }

    record UnknownImport(String importId) implements MotionsAnswer {}

    /** The import has no such item. */
    record UnknownPart(String importId, int item) implements MotionsAnswer {}

    record UnknownItem(String itemId) implements MotionsAnswer {}

    /** Motions are recorded under the item, and nobody asked that they be replaced. */
    record AlreadyMoved(String itemId) implements MotionsAnswer {}

    /** The minutes did not take them. */
    record NotTaken(Answer why) implements MotionsAnswer {}
}
