package org.moothall.meetings.meeting;

import java.util.Arrays;
import java.util.Optional;

/** What kind of meeting it is; an extraordinary one is called for stated business and confirms no minutes. */
public enum MeetingKind {
    ORDINARY("ordinary"),
    ANNUAL("annual"),
    EXTRAORDINARY("extraordinary");

    private final String word;

    MeetingKind(String word) {
        this.word = word;
    }

    /** The word that the API, the events and the store use. */
    public String word() {
        return word;
    }

    public static Optional<MeetingKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
