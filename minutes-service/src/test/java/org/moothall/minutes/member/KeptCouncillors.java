package org.moothall.minutes.member;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members and bodies in memory. */
public final class KeptCouncillors implements Councillors {
    private final Map<String, KnownMember> members = new HashMap<>();
    private final Map<String, KnownBody> bodies = new HashMap<>();

    @Override
    public void learn(KnownMember member) {
        members.put(member.memberId(), member);
    }

    @Override
    public void learn(KnownBody body) {
        bodies.put(body.bodyId(), body);
    }

    @Override
    public Optional<KnownMember> member(String memberId) {
        return Optional.ofNullable(members.get(memberId));
    }

    @Override
    public Optional<KnownBody> body(String bodyId) {
        return Optional.ofNullable(bodies.get(bodyId));
    }

    @Override
    public List<KnownMember> members(@Nullable String afterId, int limit) {
        return members.values().stream()
                .sorted(Comparator.comparing(KnownMember::memberId))
                .filter(member -> afterId == null || member.memberId().compareTo(afterId) > 0)
                .limit(limit)
                .toList();
    }

    public KeptCouncillors with(String memberId, String... bodyIds) {
        learn(new KnownMember(memberId, 1, "Cllr " + memberId, Set.of(bodyIds)));
        return this;
    }

    public KeptCouncillors withBody(String bodyId, String kind) {
        learn(new KnownBody(bodyId, 1, kind));
        return this;
    }
}
