package org.moothall.minutes.member.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.member.KnownBody;
import org.moothall.minutes.member.KnownMember;
import org.moothall.relay.projection.Projection;
import org.moothall.relay.projection.Projections;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Members and bodies as local copies, kept from the events of meetings-service. */
@Component
final class MongoCouncillors implements Councillors {
    private final Projection<MemberDocument> members;
    private final Projection<BodyDocument> bodies;

    MongoCouncillors(Projections projections) {
        this.members = projections.of(MEMBERS, MemberDocument.class);
        this.bodies = projections.of(BODIES, BodyDocument.class);
    }

    record MemberDocument(String memberId, long memberVersion, String name, List<String> bodyIds) {
        KnownMember member() {
            return new KnownMember(memberId, memberVersion, name, Set.copyOf(bodyIds));
        }
    }

    record BodyDocument(String bodyId, long bodyVersion, String kind) {}

    @Override
    public void learn(KnownMember member) {
        List<String> seats = member.bodyIds().stream().sorted().toList();
        MemberDocument document = new MemberDocument(member.memberId(), member.version(), member.name(), seats);
        members.apply(member.memberId(), member.version(), document);
    }

    @Override
    public void learn(KnownBody body) {
        BodyDocument document = new BodyDocument(body.bodyId(), body.version(), body.kind());
        bodies.apply(body.bodyId(), body.version(), document);
    }

    @Override
    public Optional<KnownMember> member(String memberId) {
        return members.find(memberId).map(MemberDocument::member);
    }

    @Override
    public List<KnownMember> members(@Nullable String afterId, int limit) {
        Query query = new Query().with(Sort.by("_id")).limit(limit);
        if (afterId != null) {
            query.addCriteria(where("_id").gt(afterId));
        }
        return members.list(query).stream().map(MemberDocument::member).toList();
    }

    @Override
    public Optional<KnownBody> body(String bodyId) {
        return bodies.find(bodyId).map(one -> new KnownBody(one.bodyId(), one.bodyVersion(), one.kind()));
    }
}
