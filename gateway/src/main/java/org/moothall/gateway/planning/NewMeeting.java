package org.moothall.gateway.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Dates;

/** A meeting as the services take it; historical is one that was held before Moothall, whose minutes are imported. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewMeeting(
        String bodyId,
        OffsetDateTime startsAt,
        String venue,
        String kind,
        @Nullable Boolean historical) {
    static final String ORDINARY = "ordinary";

    static NewMeeting of(String bodyId, LocalDate date, LocalTime time, String venue, String kind) {
        return new NewMeeting(
                bodyId,
                date.atTime(time).atZone(Dates.COUNCIL).toOffsetDateTime(),
                venue,
                kind.isEmpty() ? ORDINARY : kind,
                null);
    }

    NewMeeting heldBefore() {
        return new NewMeeting(bodyId, startsAt, venue, kind, true);
    }
}
