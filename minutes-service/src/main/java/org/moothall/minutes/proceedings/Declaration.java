package org.moothall.minutes.proceedings;

import org.jspecify.annotations.Nullable;

/**
 * An interest that a member declared in an item, and what the member did then. Of a sensitive interest, one that could
 * lead to violence or intimidation if it were known, the member discloses no more than that there is one (Localism Act
 * 2011, section 32): the nature is for the clerk alone, and so is the reason of a dispensation, which may tell it.
 */
public record Declaration(
        NamedMember member,
        String kind,
        @Nullable String nature,
        Conduct conduct,
        boolean dispensation,
        @Nullable String dispensationReason,
        boolean sensitive) {

    Declaration asDisclosed() {
        return sensitive ? new Declaration(member, kind, null, conduct, dispensation, null, true) : this;
    }
}
