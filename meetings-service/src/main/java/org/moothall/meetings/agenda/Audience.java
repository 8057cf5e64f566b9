package org.moothall.meetings.agenda;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Who looks at an agenda, and so what of it may be shown. */
public enum Audience {
    /** Everybody: what is published, without what is exempt. */
    PUBLIC,
    /** Members of the council: what is published, with what is exempt. */
    MEMBERS,
    /** Those who prepare the meeting: drafts as well. */
    STAFF;

    private static final Set<String> PREPARE_MEETINGS = Set.of("CLERK", "OFFICER", "CHAIR");

    /** The audience of somebody with these roles. */
    public static Audience of(Collection<String> roles) {
        if (roles.stream().anyMatch(PREPARE_MEETINGS::contains)) {
            return STAFF;
        }
        return roles.contains("MEMBER") ? MEMBERS : PUBLIC;
    }

    /** The agenda as this audience may see it; empty where it may not see any yet. */
    public Optional<Agenda> view(Agenda agenda) {
        if (!agenda.isPublished() && this != STAFF) {
            return Optional.empty();
        }
        return Optional.of(this == PUBLIC ? agenda.forThePublic() : agenda);
    }
}
