package org.moothall.minutes.member;

import java.util.Set;

/** A member as the newest event about them described them; two may bear one name, and the id tells them apart. */
public record KnownMember(String memberId, long version, String name, Set<String> bodyIds) {

    public KnownMember {
        bodyIds = Set.copyOf(bodyIds);
    }

    public boolean sitsOn(String bodyId) {
        return bodyIds.contains(bodyId);
    }
}
