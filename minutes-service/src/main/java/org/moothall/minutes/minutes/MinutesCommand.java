package org.moothall.minutes.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.Motion;

/** What may be asked of opened minutes. */
public sealed interface MinutesCommand {
    record FollowMeeting(KnownMeeting meeting) implements MinutesCommand {}

    record RecordItem(String itemId, @Nullable String title, ItemContent content) implements MinutesCommand {}

    /** Proposes the findings of an import; replace means over what a clerk wrote. */
    record FillItem(String itemId, String importId, ItemContent findings, boolean replace) implements MinutesCommand {}

    record RecordAttendance(Attendance attendance) implements MinutesCommand {}

    /** All motions of an item with their votes; where budget is not said, it stays as it was. */
    record RecordMotions(String itemId, @Nullable Boolean budget, List<Motion> motions) implements MinutesCommand {
        public RecordMotions {
            motions = List.copyOf(motions);
        }
    }

    /** All interests that were declared in an item. */
    record DeclareInterests(String itemId, List<Declaration> declarations) implements MinutesCommand {
        public DeclareInterests {
            declarations = List.copyOf(declarations);
        }
    }

    record Circulate() implements MinutesCommand {}

    record Approve(Person by) implements MinutesCommand {}

    record Publish() implements MinutesCommand {}

    /** Brings published minutes before a later meeting. */
    record Submit(KnownMeeting to, Person by) implements MinutesCommand {}

    /** Says that this meeting has confirmed them, and with what corrections. */
    record Confirm(KnownMeeting at, Person by, List<Correction> corrections) implements MinutesCommand {
        public Confirm {
            corrections = List.copyOf(corrections);
        }
    }

    record Sign(Person by) implements MinutesCommand {}
}
