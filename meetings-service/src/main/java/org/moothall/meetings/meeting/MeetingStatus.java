package org.moothall.meetings.meeting;

/** How far a meeting has come. */
public enum MeetingStatus {
    SCHEDULED("scheduled"),
    AGENDA_PUBLISHED("agenda-published"),
    CANCELLED("cancelled");

    private final String word;

    MeetingStatus(String word) {
        this.word = word;
    }

    /** The word that the API and the events use. */
    public String word() {
        return word;
    }
}
