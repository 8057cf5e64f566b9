package org.moothall.minutes.decision.persistence;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.decision.Decision;

/** A decision as it is stored; the verdict stands there twice, once as a key that no difference of case can miss. */
record DecisionDocument(
        String decisionId,
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        String verdict,
        String verdictKey,
        String text,
        String decidedAt,
        @Nullable String reasons,
        @Nullable String alternatives,
        @Nullable String interests,
        @Nullable Boolean keyDecision,
        @Nullable String recommendedTo) {

    static String key(String verdict) {
        return verdict.strip().toLowerCase(Locale.ROOT);
    }

    static DecisionDocument of(Decision decision) {
        return new DecisionDocument(
                decision.id(),
                decision.meetingId(),
                decision.itemId(),
                decision.bodyId(),
                decision.bodyName(),
                decision.verdict(),
                key(decision.verdict()),
                decision.text(),
                decision.decidedAt().toString(),
                decision.reasons(),
                decision.alternatives(),
                decision.interests(),
                decision.keyDecision(),
                decision.recommendedTo());
    }

    Decision decision() {
        return new Decision(
                decisionId,
                meetingId,
                itemId,
                bodyId,
                bodyName,
                verdict,
                text,
                OffsetDateTime.parse(decidedAt),
                reasons,
                alternatives,
                interests,
                Boolean.TRUE.equals(keyDecision),
                recommendedTo);
    }
}
