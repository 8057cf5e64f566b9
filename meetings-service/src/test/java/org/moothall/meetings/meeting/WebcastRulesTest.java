package org.moothall.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.meetings.meeting.MeetingFixtures.CLOCK;
import static org.moothall.meetings.meeting.MeetingFixtures.IN_TIME;
import static org.moothall.meetings.meeting.MeetingFixtures.NOW;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.meetings.meeting.MeetingCommand.Cancel;
import org.moothall.meetings.meeting.MeetingCommand.SetWebcast;

class WebcastRulesTest {
    private static final String ADDRESS = "https://webcast.wealdshire.example/panel";

    private final MeetingRules rules = new MeetingRules(CLOCK);
    private final Meeting meeting = MeetingFixtures.meeting("m", IN_TIME);

    @Test
    void saysWhereAMeetingCanBeWatchedAndThatItNoLongerCan() {
        Outcome.Accepted set = accepted(meeting, webcast(Webcast.State.PLANNED), NOW);
        assertThat(set.meeting().webcast()).isEqualTo(webcast(Webcast.State.PLANNED));
        assertThat(set.event()).isInstanceOf(MeetingEvent.MeetingWebcastChanged.class);

        Outcome.Accepted removed = accepted(set.meeting(), null, NOW);
        assertThat(removed.meeting().webcast()).isNull();
        assertThat(removed.meeting().version()).isEqualTo(meeting.version() + 2);
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        Meeting watched = accepted(meeting, webcast(Webcast.State.PLANNED), NOW).meeting();

        assertThat(rules.decide(watched, new SetWebcast(webcast(Webcast.State.PLANNED)), NOW))
                .isInstanceOf(Outcome.Unchanged.class);
        assertThat(rules.decide(meeting, new SetWebcast(null), NOW)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void isLiveFromALittleBeforeTheMeetingAndARecordingOnceItBegan() {
        Instant tooEarly = IN_TIME.minus(Duration.ofHours(13));
        assertThat(refusal(webcast(Webcast.State.LIVE), tooEarly))
                .isInstanceOf(MeetingRefusal.WebcastBeforeItsMeeting.class);
        accepted(meeting, webcast(Webcast.State.LIVE), IN_TIME.minus(Duration.ofMinutes(15)));
        assertThat(refusal(webcast(Webcast.State.ARCHIVED), IN_TIME.minusSeconds(1)))
                .isInstanceOf(MeetingRefusal.WebcastBeforeItsMeeting.class);
        accepted(meeting, webcast(Webcast.State.ARCHIVED), IN_TIME);
    }

    @Test
    void staysWithAMeetingThatIsMovedOrWhoseAgendaChanges() {
        Meeting watched = accepted(meeting, webcast(Webcast.State.PLANNED), NOW).meeting();

        Outcome moved = rules.decide(watched, new MeetingCommand.Reschedule(null, "Town Hall", null), NOW);

        assertThat(((Outcome.Accepted) moved).meeting().webcast()).isNotNull();
    }

    @Test
    void aCancelledMeetingIsNotToBeWatched() {
        Meeting cancelled = ((Outcome.Accepted) rules.decide(meeting, new Cancel("Snow"), NOW)).meeting();

        assertThat(rules.decide(cancelled, new SetWebcast(webcast(Webcast.State.PLANNED)), NOW))
                .isEqualTo(new Outcome.Refused(new MeetingRefusal.MeetingIsCancelled()));
    }

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "HTTPS://a.example", "https://a.example:8443/x?y=z#t"})
    void takesAddressesThatABrowserOpensSafely(String address) {
        assertThat(Webcast.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://webcast.example",
                "javascript:alert(1)",
                "https:///path",
                "https://clerk:secret@webcast.example",
                "https://a b.example",
                "webcast.example",
                "//webcast.example",
                "data:text/html,x"
            })
    void takesNoOthers(String address) {
        assertThat(Webcast.isAddress(address)).isFalse();
    }

    @Test
    void takesNoneWithoutEnd() {
        assertThat(Webcast.isAddress("https://a.example/" + "x".repeat(2_000))).isFalse();
    }

    private static Webcast webcast(Webcast.State state) {
        return new Webcast(ADDRESS, null, state);
    }

    private Outcome.Accepted accepted(Meeting of, @Nullable Webcast webcast, Instant now) {
        Outcome outcome = rules.decide(of, new SetWebcast(webcast), now);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private MeetingRefusal refusal(Webcast webcast, Instant now) {
        Outcome outcome = rules.decide(meeting, new SetWebcast(webcast), now);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal();
    }
}
