package org.moothall.minutes.minutes.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Edit;
import org.moothall.minutes.minutes.Person;

/** An edit as it is stored. */
record EditDocument(
        long version,
        Instant at,
        @Nullable String byId,
        @Nullable String byName) {
    static EditDocument of(Edit edit) {
        Person by = edit.by();
        return new EditDocument(edit.version(), edit.at(), by == null ? null : by.id(), by == null ? null : by.name());
    }

    Edit edit() {
        return new Edit(version, at, byId == null || byName == null ? null : new Person(byId, byName));
    }
}
