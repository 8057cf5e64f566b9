package org.moothall.gateway.paper;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A paper that was withdrawn, and where it was. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WithdrawnPaper(
        @Nullable String title,
        OffsetDateTime withdrawnAt,
        String reason,
        @Nullable String replacedBy,
        String meetingId,
        String bodyName,
        OffsetDateTime startsAt,
        String itemId,
        String itemTitle) {}
