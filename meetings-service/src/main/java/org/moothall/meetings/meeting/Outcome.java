package org.moothall.meetings.meeting;

/** What a meeting answers to a command. */
public sealed interface Outcome {

    /** Done: the meeting as it is now, and what is to be told. */
    record Accepted(Meeting meeting, MeetingEvent event) implements Outcome {}

    /** It was so already; nothing happened. */
    record Unchanged(Meeting meeting) implements Outcome {}

    /** Not done, and nothing changed. */
    record Refused(MeetingRefusal refusal) implements Outcome {}
}
