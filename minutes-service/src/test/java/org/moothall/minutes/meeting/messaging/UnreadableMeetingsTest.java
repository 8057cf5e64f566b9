package org.moothall.minutes.meeting.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.meeting.MeetingDesk;
import org.moothall.minutes.member.KeptCouncillors;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.inbox.UndecodableEvent;
import org.springframework.messaging.support.MessageBuilder;

class UnreadableMeetingsTest {

    private final CouncilReader council = new CouncilReader(WireJson.mapper());
    private final MeetingEvents events = new MeetingEvents(
            new MeetingReader(WireJson.mapper()),
            new MeetingDesk(new NothingIsLearned(), List.of()),
            new KnownMembersFeed(council, new KeptCouncillors()),
            new KnownBodiesFeed(council, new KeptCouncillors()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{}",
                "{\"meetingId\": \"m\", \"bodyId\": \"b\", \"bodyName\": \"n\", \"startsAt\": \"2026-12-01T10:00:00Z\","
                        + " \"status\": \"scheduled\", \"agenda\": {\"items\": [null]}}",
                "{\"meetingId\": \"m\", \"bodyId\": \"b\", \"bodyName\": \"n\", \"startsAt\": \"someday\", \"status\": \"s\"}"
            })
    void whateverCannotBeReadIsSaidToBeUnreadable(String body) {
        assertUnreadable("agenda-published", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{\"memberId\": \"m\", \"name\": \"n\"}",
                "{\"memberId\": \"m\", \"name\": \"n\", \"memberships\": [{\"role\": \"chair\"}]}",
                "{\"memberId\": \"m\", \"name\": \"n\", \"memberships\": [null]}"
            })
    void aMemberThatCannotBeReadIsSaidToBeUnreadable(String body) {
        assertUnreadable("member-registered", body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"bodyId\": \"b\"}"})
    void aBodyThatCannotBeReadIsSaidToBeUnreadable(String body) {
        assertUnreadable("body-established", body);
    }

    private void assertUnreadable(String event, String body) {
        var message = MessageBuilder.withPayload(body.getBytes(UTF_8))
                .setHeader("ce_id", "event-1")
                .setHeader("ce_type", "org.moothall.meetings." + event + ".v1")
                .setHeader("ce_subject", "meeting-1")
                .setHeader("ce_sequence", "1")
                .setHeader("ce_time", "2026-11-23T10:00:00Z")
                .build();

        assertThatThrownBy(() -> events.accept(message))
                .isInstanceOf(UndecodableEvent.class)
                .hasMessageContaining("event-1");
    }

    private static final class NothingIsLearned implements KnownMeetings {
        @Override
        public List<KnownMeeting> ofBody(String bodyId) {
            return List.of();
        }

        @Override
        public void learn(KnownMeeting meeting) {
            throw new AssertionError("learned " + meeting);
        }

        @Override
        public Optional<KnownMeeting> find(String meetingId) {
            return Optional.empty();
        }
    }
}
