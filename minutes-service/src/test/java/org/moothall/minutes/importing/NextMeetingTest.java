package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextMeetingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by the next meeting",
                "before the next scheduled meeting",
                "to the following meeting",
                "erbyn y cyfarfod nesaf",
                "By The NEXT  Meeting."
            })
    void readsThatTheNextMeetingIsMeant(String words) {
        assertThat(NextMeeting.isMeantBy(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by the next meeting of the Cabinet",
                "by the meeting",
                "in the next month",
                "at the next meeting with the Trust",
                "nextmeeting"
            })
    void guessesNothingElse(String words) {
        assertThat(NextMeeting.isMeantBy(words)).isFalse();
        assertThat(NextMeeting.isMeantBy(null)).isFalse();
    }
}
