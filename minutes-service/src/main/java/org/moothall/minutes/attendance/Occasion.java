package org.moothall.minutes.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/** A day on which a member attended, and what tells so. */
public sealed interface Occasion {
    LocalDate day();

    /** Recorded as present in published minutes. */
    record Minuted(LocalDate day, String meetingId, String bodyId, String bodyName) implements Occasion {}

    /** What no minutes here tell, and a clerk vouches for. */
    record Vouched(LocalDate day, String as, Person by) implements Occasion {}

    /** The meeting, where it is one that is known here. */
    default @Nullable String meetingId() {
        return null;
    }
}
