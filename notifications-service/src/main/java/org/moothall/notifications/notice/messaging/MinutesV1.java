package org.moothall.notifications.notice.messaging;

import static org.moothall.notifications.notice.messaging.PublicEventDecoder.required;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.notice.MinutesNews;

/** What we read of the event that minutes were published. */
record MinutesV1(
        @Nullable String meetingId,
        @Nullable String bodyId,
        @Nullable String bodyName,
        @Nullable OffsetDateTime startsAt,
        @Nullable Boolean historical,
        @Nullable List<ItemV1> items) {

    MinutesNews toNews(Envelope envelope) {
        List<ItemV1> all = required(items, "items");
        return new MinutesNews(
                envelope,
                required(meetingId, "meetingId"),
                required(bodyId, "bodyId"),
                required(bodyName, "bodyName"),
                required(startsAt, "startsAt"),
                Boolean.TRUE.equals(historical),
                all.stream().map(item -> required(item.title, "items.title")).toList(),
                all.stream().flatMap(item -> item.decisionTexts().stream()).toList(),
                all.stream().flatMap(item -> item.texts().stream()).toList());
    }

    record ItemV1(
            @Nullable String title,
            @Nullable List<String> paragraphs,
            @Nullable List<String> points,
            @Nullable List<DecisionV1> decisions) {

        List<String> texts() {
            List<String> texts = new ArrayList<>();
            texts.addAll(paragraphs == null ? List.of() : paragraphs);
            texts.addAll(points == null ? List.of() : points);
            return texts;
        }

        List<String> decisionTexts() {
            return decisions == null
                    ? List.of()
                    : decisions.stream().map(DecisionV1::sentence).toList();
        }
    }

    record DecisionV1(@Nullable String verdict, @Nullable String text) {

        String sentence() {
            String said = required(text, "decisions.text");
            return verdict == null ? said : verdict + ": " + said;
        }
    }
}
