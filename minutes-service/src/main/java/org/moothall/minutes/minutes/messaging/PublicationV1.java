package org.moothall.minutes.minutes.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.Publication.Assigned;
import org.moothall.minutes.minutes.Publication.Resolved;

/** What followers of a publication need of the event on the wire; other fields are ignored. */
record PublicationV1(
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        Instant publishedAt,
        List<ItemV1> items) {

    PublicationV1 {
        Objects.requireNonNull(meetingId, "meetingId is missing");
        Objects.requireNonNull(bodyId, "bodyId is missing");
        Objects.requireNonNull(bodyName, "bodyName is missing");
        Objects.requireNonNull(startsAt, "startsAt is missing");
        Objects.requireNonNull(publishedAt, "publishedAt is missing");
        Objects.requireNonNull(items, "items is missing");
    }

    record ItemV1(
            String itemId,
            @Nullable List<DecisionV1> decisions,
            @Nullable List<ActionV1> actions) {
        ItemV1 {
            Objects.requireNonNull(itemId, "items.itemId is missing");
        }

        Stream<Resolved> resolved() {
            return decisions == null ? Stream.empty() : decisions.stream().map(one -> one.resolved(itemId));
        }

        Stream<Assigned> assigned() {
            return actions == null
                    ? Stream.empty()
                    : actions.stream()
                            .map(one -> new Assigned(
                                    one.actionId(),
                                    itemId,
                                    one.owner(),
                                    one.text(),
                                    one.due(),
                                    DueBy.isNextMeeting(one.dueBy())));
        }
    }

    record DecisionV1(
            String decisionId,
            String verdict,
            String text,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String interests,
            @Nullable Boolean keyDecision,
            @Nullable String recommendedTo) {
        DecisionV1 {
            Objects.requireNonNull(decisionId, "items.decisions.decisionId is missing");
            Objects.requireNonNull(verdict, "items.decisions.verdict is missing");
            Objects.requireNonNull(text, "items.decisions.text is missing");
        }

        Resolved resolved(String itemId) {
            return new Resolved(
                    decisionId,
                    itemId,
                    verdict,
                    text,
                    reasons,
                    alternatives,
                    interests,
                    Boolean.TRUE.equals(keyDecision),
                    recommendedTo);
        }
    }

    record ActionV1(
            String actionId,
            String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy) {
        ActionV1 {
            Objects.requireNonNull(actionId, "items.actions.actionId is missing");
            Objects.requireNonNull(owner, "items.actions.owner is missing");
            Objects.requireNonNull(text, "items.actions.text is missing");
        }
    }

    Publication publication(long version) {
        return new Publication(
                meetingId,
                version,
                bodyId,
                bodyName,
                startsAt,
                publishedAt,
                items.stream().flatMap(ItemV1::resolved).toList(),
                items.stream().flatMap(ItemV1::assigned).toList());
    }
}
