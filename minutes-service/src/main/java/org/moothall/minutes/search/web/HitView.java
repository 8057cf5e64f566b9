package org.moothall.minutes.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Facts;
import org.moothall.minutes.search.Hit;

/** Something that was found, as it is shown. */
record HitView(
        @Schema(description = "agenda-item, minute, decision, action, motion or document")
        String kind,

        @Schema(description = "As plain text") String title,

        @Schema(description = "Who is to do it; of actions only") @Nullable String owner,

        MeetingView meeting,
        String itemId,

        @Schema(description = "The title of the item; of documents only") @Nullable String itemTitle,

        @Schema(description = "The number of the minute, as it is printed") @Nullable String number,

        @Schema(description = "Who moved it and who seconded it; of motions only") @Nullable List<String> movers,

        @Schema(description = "What became of it; of motions only") @Nullable String result,

        @Schema(description = "The page of the document, from 1") @Nullable Integer page,

        @Schema(description = "Where it is read") String link,

        @Schema(description = "public; draft or exempt where what is withheld was asked for")
        String access,

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
        Facts facts = card.facts();
        return new HitView(
                card.kind().word(),
                card.title(),
                orNull(card.owner()),
                new MeetingView(
                        card.meetingId(),
                        card.sitting().bodyId(),
                        card.sitting().bodyName(),
                        card.sitting().startsAt(),
                        card.sitting().cancelled()),
                card.itemId(),
                orNull(facts.item()),
                facts.numbers().isEmpty() ? null : facts.numbers().getFirst(),
                facts.movers().isEmpty() ? null : facts.movers(),
                orNull(facts.result()),
                facts.page() == 0 ? null : facts.page(),
                card.link(),
                card.access().word(),
                hit.score(),
                new FragmentsView(hit.title(), hit.text()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
