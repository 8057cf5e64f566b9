package org.moothall.meetings.member;

import java.time.Instant;
import java.util.List;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is told of members, in the form of the contract. */
@Component
class MemberEvents {

    private final JsonMapper json;
    private final EventSeal seal;

    MemberEvents(JsonMapper json, EventSeal seal) {
        this.json = json;
        this.seal = seal;
    }

    private record MemberRegisteredV1(
            String memberId,
            long version,
            String name,
            List<MembershipV1> memberships,
            Instant createdAt,
            Instant modifiedAt) {}

    private record MembershipV1(String bodyId, String role) {}

    PendingEvent registered(String id, MemberState member) {
        List<MembershipV1> memberships = member.memberships().stream()
                .map(seat -> new MembershipV1(seat.bodyId(), seat.role().word()))
                .toList();
        var wire = new MemberRegisteredV1(id, 1, member.name(), memberships, member.createdAt(), member.modifiedAt());
        return seal.seal("member-registered", id, 1, member.createdAt(), json.writeValueAsString(wire));
    }
}
