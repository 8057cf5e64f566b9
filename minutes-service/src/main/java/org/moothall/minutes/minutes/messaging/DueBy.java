package org.moothall.minutes.minutes.messaging;

import org.jspecify.annotations.Nullable;

/** The words on the wire for an event that something is due by. */
final class DueBy {
    private static final String NEXT_MEETING = "next-meeting";

    private DueBy() {}

    static @Nullable String word(boolean nextMeeting) {
        return nextMeeting ? NEXT_MEETING : null;
    }

    /** Words that later versions may have are as good as none. */
    static boolean isNextMeeting(@Nullable String word) {
        return NEXT_MEETING.equals(word);
    }
}
