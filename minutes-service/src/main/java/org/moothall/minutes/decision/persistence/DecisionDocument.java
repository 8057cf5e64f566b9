package org.moothall.minutes.decision.persistence;

import java.time.OffsetDateTime;
import java.util.Locale;
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
        String decidedAt) {

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
                decision.decidedAt().toString());
    }

    Decision decision() {
        return new Decision(
                decisionId, meetingId, itemId, bodyId, bodyName, verdict, text, OffsetDateTime.parse(decidedAt));
    }
}
