package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member as the minutes name them. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Member(@Nullable String memberId, String name) {

    /** Who has that name among those who are known; without an id where nobody has, or more than one. */
    static @Nullable Member named(@Nullable String name, List<Member> known) {
        if (name == null) {
            return null;
        }
        List<Member> found =
                known.stream().filter(one -> one.name().equalsIgnoreCase(name)).toList();
        return found.size() == 1 ? found.getFirst() : new Member(null, name);
    }
}
