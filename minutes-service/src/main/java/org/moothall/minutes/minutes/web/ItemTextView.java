package org.moothall.minutes.minutes.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Edit;
import org.moothall.minutes.minutes.ItemText;
import org.moothall.minutes.minutes.Person;

/** A version of an item's text: who saved it and when, as far as that is known, and what it says. */
record ItemTextView(long version, Instant savedAt, @Nullable String savedBy, ItemView text) {

    static ItemTextView of(ItemText text) {
        Edit edit = text.edit();
        Person by = edit.by();
        return new ItemTextView(
                edit.version(), edit.at(), by == null ? null : by.name(), ItemView.drafted(text.item()));
    }
}
