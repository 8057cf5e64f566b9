package org.moothall.meetings.member;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a member is on a body. */
enum BodyRole {
    CHAIR("chair"),
    VICE_CHAIR("vice-chair"),
    MEMBER("member");

    private final String word;

    BodyRole(String word) {
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
