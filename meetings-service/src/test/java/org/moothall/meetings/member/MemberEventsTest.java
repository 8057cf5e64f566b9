package org.moothall.meetings.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.contracts.Contract;
import org.moothall.meetings.WireJson;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;

class MemberEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final MemberEvents events = new MemberEvents(WireJson.mapper(), new EventSeal("meetings", () -> "event-1"));

    @Test
    void tellAMemberInEveryRoleAsTheContractHasIt() {
        PendingEvent event = registered(Arrays.stream(BodyRole.values())
                .map(role -> new Membership("b", role))
                .toList());

        Contract.strict(event.type()).validate(event.body());
        assertThat(event.dataSchema()).isEqualTo(Contract.addressOf(event.type()));
        assertThat(event.subject()).isEqualTo("m");
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.body())
                .contains(Arrays.stream(BodyRole.values()).map(BodyRole::word).toList());
    }

    @Test
    void tellAMemberWithoutASeat() {
        PendingEvent event = registered(List.of());

        Contract.strict(event.type()).validate(event.body());
    }

    @Test
    void areAllThatTheContractHasOfMembers() {
        assertThat(Contract.typesOf("meetings", "member-"))
                .containsExactly(registered(List.of()).type());
        assertThat(Arrays.stream(MemberEvents.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType().equals(PendingEvent.class)))
                .hasSize(1);
    }

    private PendingEvent registered(List<Membership> memberships) {
        return events.registered("m", new MemberState("Councillor Idris Fenwick", memberships, NOW, NOW));
    }
}
