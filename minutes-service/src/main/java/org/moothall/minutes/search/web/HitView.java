package org.moothall.minutes.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Hit;

/** Something that was found, as it is shown. */
record HitView(
        @Schema(description = "agenda-item, minute, decision or action")
        String kind,

        @Schema(description = "As plain text") String title,

        @Schema(description = "Who is to do it; of actions only") @Nullable String owner,

        MeetingView meeting,
        String itemId,
        @Schema(description = "Where it is read") String link,
        float score,
        FragmentsView fragments) {

    record MeetingView(String id, String bodyId, String bodyName, OffsetDateTime startsAt, boolean cancelled) {}

    @Schema(
            description =
                    "What matters most of it, as HTML that may be shown as it is: everything is escaped, and what was"
                            + " looked for stands in <mark>")
    record FragmentsView(String title, String text) {}

    static HitView of(Hit hit) {
        Hit.Card card = hit.card();
        return new HitView(
                card.kind().word(),
                card.title(),
                card.owner().isEmpty() ? null : card.owner(),
                new MeetingView(
                        card.meetingId(),
                        card.sitting().bodyId(),
                        card.sitting().bodyName(),
                        card.sitting().startsAt(),
                        card.sitting().cancelled()),
                card.itemId(),
                card.link(),
                hit.score(),
                new FragmentsView(hit.title(), hit.text()));
    }
}
