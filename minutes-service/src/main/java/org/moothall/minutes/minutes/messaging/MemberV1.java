package org.moothall.minutes.minutes.messaging;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.NamedMember;

/** A member on the wire. */
record MemberV1(@Nullable String memberId, String name) {
    static MemberV1 of(NamedMember member) {
        return new MemberV1(member.memberId(), member.name());
    }

    static @Nullable MemberV1 ofNullable(@Nullable NamedMember member) {
        return member == null ? null : of(member);
    }
}
