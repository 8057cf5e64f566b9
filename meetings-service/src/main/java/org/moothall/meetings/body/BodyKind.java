package org.moothall.meetings.body;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of body that a council has. */
enum BodyKind {
    COUNCIL("council"),
    CABINET("cabinet"),
    COMMITTEE("committee"),
    SUB_COMMITTEE("sub-committee"),
    PANEL("panel"),
    BOARD("board"),
    JOINT_COMMITTEE("joint-committee");

    private final String word;

    BodyKind(String word) {
        this.word = word;
    }

    @JsonValue
    String word() {
        return word;
    }

    /** So that an error message lists the words of the API. */
    @Override
    public String toString() {
        return word;
    }
}
