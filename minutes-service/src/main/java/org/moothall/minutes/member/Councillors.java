package org.moothall.minutes.member;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the newest description of each member and body; an older version never replaces a newer one. */
public interface Councillors {
    String MEMBERS = "knownMembers";
    String BODIES = "knownBodies";

    void learn(KnownMember member);

    void learn(KnownBody body);

    Optional<KnownMember> member(String memberId);

    Optional<KnownBody> body(String bodyId);

    /** In the order of their ids: at most limit, after the id given. */
    List<KnownMember> members(@Nullable String afterId, int limit);
}
