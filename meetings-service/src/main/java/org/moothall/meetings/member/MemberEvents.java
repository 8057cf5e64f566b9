package org.moothall.meetings.member;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.moothall.relay.PendingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is told of members, in the form of the contract. */
@Component
class MemberEvents {

    private static final String TYPE = "org.moothall.meetings.member-registered.v1";
    private static final String SCHEMA =
            "https://moothall.org/contracts/events/meetings/member-registered/v1/schema.json";

    private final JsonMapper json;
    private final Supplier<String> ids;

    MemberEvents(JsonMapper json, Supplier<String> ids) {
        this.json = json;
        this.ids = ids;
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
        return new PendingEvent(ids.get(), 1, TYPE, id, member.createdAt(), SCHEMA, json.writeValueAsString(wire));
    }
}
