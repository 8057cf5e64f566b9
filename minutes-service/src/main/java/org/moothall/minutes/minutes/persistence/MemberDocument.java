package org.moothall.minutes.minutes.persistence;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.NamedMember;

/** A member as the minutes name them, as stored. */
record MemberDocument(@Nullable String memberId, String name) {
    static MemberDocument of(NamedMember member) {
        return new MemberDocument(member.memberId(), member.name());
    }

    static @Nullable MemberDocument ofNullable(@Nullable NamedMember member) {
        return member == null ? null : of(member);
    }

    static @Nullable NamedMember named(@Nullable MemberDocument stored) {
        return stored == null ? null : stored.member();
    }

    NamedMember member() {
        return new NamedMember(memberId, name);
    }
}
