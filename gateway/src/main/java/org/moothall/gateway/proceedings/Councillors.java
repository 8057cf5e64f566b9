package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Question;

/** The members of the council, as meetings-service knows them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Councillors(List<Councillor> items) {
    private static final int MOST = 200;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Councillor(String id, String name, @Nullable List<Membership> memberships) {
        boolean isOf(String bodyId) {
            return memberships != null
                    && memberships.stream().anyMatch(one -> one.bodyId().equals(bodyId));
        }

        Member member() {
            return new Member(id, name);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Membership(String bodyId) {}

    static Question question() {
        return Question.of("/api/members").with("limit", MOST);
    }

    List<Member> all() {
        return items.stream().map(Councillor::member).toList();
    }

    List<Member> of(String bodyId) {
        return items.stream()
                .filter(one -> one.isOf(bodyId))
                .map(Councillor::member)
                .toList();
    }
}
