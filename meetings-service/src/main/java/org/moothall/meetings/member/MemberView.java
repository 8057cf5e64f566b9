package org.moothall.meetings.member;

import java.time.Instant;
import java.util.List;
import org.moothall.relay.Stored;

/** A member as the API shows them. */
record MemberView(String id, String name, List<Membership> memberships, Instant createdAt, Instant modifiedAt) {

    static MemberView of(Stored<MemberState> stored) {
        MemberState state = stored.state();
        return new MemberView(stored.id(), state.name(), state.memberships(), state.createdAt(), state.modifiedAt());
    }
}
