package org.moothall.meetings.agenda;

import java.util.Optional;

/** Who looks at an agenda, and so what of it may be shown. */
public enum Audience {
    /** Everybody: what is published, without what is exempt. */
    PUBLIC,
    /** Members of the council: what is published, with what is exempt. */
    MEMBERS,
    /** Those who prepare the meeting: drafts as well. */
    STAFF;

    /** The agenda as this audience may see it; empty where it may not see any yet. */
    public Optional<Agenda> view(Agenda agenda) {
        if (!agenda.isPublished() && this != STAFF) {
            return Optional.empty();
        }
        return Optional.of(this == PUBLIC ? agenda.forThePublic() : agenda);
    }
}
