package org.moothall.minutes.minutes;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;

/** What may be asked of opened minutes. */
public sealed interface MinutesCommand {
    record FollowMeeting(KnownMeeting meeting) implements MinutesCommand {}

    record RecordItem(String itemId, @Nullable String title, ItemContent content) implements MinutesCommand {}

    /** Proposes the findings of an import; replace means over what a clerk wrote. */
    record FillItem(String itemId, String importId, ItemContent findings, boolean replace) implements MinutesCommand {}

    record RecordAttendance(Attendance attendance) implements MinutesCommand {}

    record Circulate() implements MinutesCommand {}

    record Approve(Person by) implements MinutesCommand {}

    record Publish() implements MinutesCommand {}
}
