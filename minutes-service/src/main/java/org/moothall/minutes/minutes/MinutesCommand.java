package org.moothall.minutes.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.numbering.MinuteNumber;
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

    /** Gives an item the minute number that a clerk wants, or takes it away again. */
    record NumberItem(String itemId, @Nullable MinuteNumber number) implements MinutesCommand {}

    /** Says of an item what the law wants said beside what was said under it. */
    sealed interface OfParticulars extends MinutesCommand {
        String itemId();
    }

    /**
     * States by reason of what special circumstances an item was taken that was not on the agenda in time; null takes back
     * what was stated.
     */
    record StateCircumstances(String itemId, @Nullable String circumstances) implements OfParticulars {}

    /** Sums up an exempt item for the public; null takes the summary back. */
    record SummariseForPublic(String itemId, @Nullable String summary) implements OfParticulars {}

    /** When the meeting began, was adjourned and ended; which item it has reached is said by itself. */
    record RecordSession(Session times) implements MinutesCommand {}

    /** The meeting has come to this item. */
    record ReachItem(String itemId) implements MinutesCommand {}

    /** Says by a person's word what the public is told of an item before the minutes are published. */
    sealed interface OfAnnouncement extends MinutesCommand {
        String itemId();

        Person by();
    }

    /** Tells the public now what was decided at the item. */
    record AnnounceResult(String itemId, Person by) implements OfAnnouncement {}

    /** Takes back what was announced of the item; the reason is not for the public. */
    record RetractResult(String itemId, String reason, Person by) implements OfAnnouncement {}

    record Circulate() implements MinutesCommand {}

    record Approve(Person by) implements MinutesCommand {}

    /** The person presiding sends circulated minutes back to those who write them. */
    record ReturnToOfficers(Person by, String remarks) implements MinutesCommand {}

    record Publish() implements MinutesCommand {}

    /** Brings published minutes before a later meeting. */
    record Submit(KnownMeeting to, Person by) implements MinutesCommand {}

    /** Says that this meeting has confirmed them, and with what corrections. */
    record Confirm(KnownMeeting at, Person by, List<Correction> corrections) implements MinutesCommand {
        public Confirm {
            corrections = List.copyOf(corrections);
        }
    }

    /** By the person presiding, who may be named as the member that they are and by the role in which they presided. */
    record Sign(Person by, @Nullable Attendee presiding) implements MinutesCommand {
        public Sign(Person by) {
            this(by, null);
        }
    }
}
