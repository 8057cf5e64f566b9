package org.moothall.minutes.officer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which records to list, in the order of their ids: at most limit of them, after the id given; both days are included. */
public record OfficerQuery(
        @Nullable String decidedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean draftsToo,
        @Nullable String afterId,
        int limit) {

    OfficerQuery withDrafts(boolean too) {
        return new OfficerQuery(decidedBy, from, to, too, afterId, limit);
    }
}
