package org.moothall.minutes.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member as the minutes name them: the name as it was recorded, and the member's id where there is one. */
public record NamedMember(@Nullable String memberId, String name) {

    /** Who of them is meant: by id if one has it, or else by name, which more than one may bear. */
    public List<NamedMember> foundIn(List<NamedMember> people) {
        List<NamedMember> byId = people.stream().filter(this::hasIdOf).toList();
        return byId.isEmpty() ? people.stream().filter(this::mayBe).toList() : byId;
    }

    private boolean hasIdOf(NamedMember other) {
        return memberId != null && memberId.equals(other.memberId);
    }

    /** Ids tell members apart, whatever their names; the names decide where one of the two has no id. */
    private boolean mayBe(NamedMember other) {
        return (memberId == null || other.memberId == null) && name.strip().equalsIgnoreCase(other.name.strip());
    }
}
