package org.moothall.gateway.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page of the members of the council, each with the bodies that he or she is on. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Members(List<Member> items) {
    private static final List<String> ORDER = List.of("chair", "vice-chair");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(String id, String name, @Nullable List<Membership> memberships) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Membership(String bodyId, String role) {}

    /** Who is on one body, and as what. */
    record Seat(String name, String role) {
        private int rank() {
            int place = ORDER.indexOf(role);
            return place < 0 ? ORDER.size() : place;
        }
    }

    /** The chair first, then all by their names. */
    List<Seat> of(String bodyId) {
        return items.stream()
                .flatMap(member -> Objects.requireNonNullElse(member.memberships(), List.<Membership>of()).stream()
                        .filter(membership -> membership.bodyId().equals(bodyId))
                        .map(membership -> new Seat(member.name(), membership.role())))
                .sorted(Comparator.comparingInt(Seat::rank).thenComparing(Seat::name))
                .toList();
    }
}
