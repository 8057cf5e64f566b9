package org.moothall.minutes.minutes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.NamedMember;

/** A member in requests and responses: the name as it is recorded, and the id that tells two of one name apart. */
record MemberJson(
        @Nullable @Size(max = 100) String memberId,
        @NotBlank @Size(max = 200) String name) {

    static MemberJson of(NamedMember member) {
        return new MemberJson(member.memberId(), member.name());
    }

    static @Nullable MemberJson ofNullable(@Nullable NamedMember member) {
        return member == null ? null : of(member);
    }

    static @Nullable NamedMember named(@Nullable MemberJson json) {
        return json == null ? null : json.member();
    }

    NamedMember member() {
        return new NamedMember(memberId == null || memberId.isBlank() ? null : memberId.strip(), name.strip());
    }
}
