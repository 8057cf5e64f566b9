package org.moothall.minutes.minutes;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.NamedMember;

/**
 * A person named in the attendance; the member id tells two members of one name apart. A substitute is one for somebody,
 * and more than one may have presided, one after the other.
 */
public record Attendee(
        String name,
        @Nullable String memberId,
        @Nullable String role,
        boolean remote,
        boolean presiding,
        @Nullable NamedMember substituteFor) {

    public Attendee(String name, @Nullable String memberId, @Nullable String role) {
        this(name, memberId, role, false, false, null);
    }

    NamedMember named() {
        return new NamedMember(memberId, name);
    }
}
