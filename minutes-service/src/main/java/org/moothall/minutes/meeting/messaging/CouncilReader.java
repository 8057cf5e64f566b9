package org.moothall.minutes.meeting.messaging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moothall.minutes.member.KnownBody;
import org.moothall.minutes.member.KnownMember;
import org.moothall.relay.inbox.ReceivedEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes members and bodies out of the events of meetings-service; their topic has one consumer, and that is here. */
@Component
final class CouncilReader {
    private final JsonMapper json;

    CouncilReader(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    record MemberV1(String memberId, String name, List<SeatV1> memberships) {
        MemberV1 {
            Objects.requireNonNull(memberId, "memberId is missing");
            Objects.requireNonNull(name, "name is missing");
            Objects.requireNonNull(memberships, "memberships is missing");
        }

        KnownMember member(long version) {
            return new KnownMember(
                    memberId,
                    version,
                    name,
                    memberships.stream().map(SeatV1::bodyId).collect(Collectors.toUnmodifiableSet()));
        }
    }

    record SeatV1(String bodyId) {
        SeatV1 {
            Objects.requireNonNull(bodyId, "memberships.bodyId is missing");
        }
    }

    record BodyV1(String bodyId, String kind) {
        BodyV1 {
            Objects.requireNonNull(bodyId, "bodyId is missing");
            Objects.requireNonNull(kind, "kind is missing");
        }

        KnownBody body(long version) {
            return new KnownBody(bodyId, version, kind);
        }
    }

    Optional<KnownMember> member(Message<byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        return event.type().equals("org.moothall.meetings.member-registered.v1")
                ? Optional.of(
                        event.read(body -> json.readValue(body, MemberV1.class).member(event.sequence())))
                : Optional.empty();
    }

    Optional<KnownBody> body(Message<byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        return event.type().equals("org.moothall.meetings.body-established.v1")
                ? Optional.of(
                        event.read(body -> json.readValue(body, BodyV1.class).body(event.sequence())))
                : Optional.empty();
    }
}
