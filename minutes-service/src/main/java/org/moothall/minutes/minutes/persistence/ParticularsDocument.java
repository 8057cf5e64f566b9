package org.moothall.minutes.minutes.persistence;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.Urgency;
import org.moothall.minutes.minutes.Particulars;

/** What the law wants said of an item as it is stored; absent where there is nothing of it. */
record ParticularsDocument(
        boolean late,
        @Nullable String reason,
        @Nullable String stated,
        @Nullable String publicSummary) {

    static @Nullable ParticularsDocument of(Particulars particulars) {
        if (particulars.equals(Particulars.none())) {
            return null;
        }
        Urgency late = particulars.late();
        return new ParticularsDocument(
                late != null, late == null ? null : late.reason(), particulars.stated(), particulars.publicSummary());
    }

    static Particulars particulars(@Nullable ParticularsDocument stored) {
        return stored == null
                ? Particulars.none()
                : new Particulars(stored.late ? new Urgency(stored.reason) : null, stored.stated, stored.publicSummary);
    }
}
