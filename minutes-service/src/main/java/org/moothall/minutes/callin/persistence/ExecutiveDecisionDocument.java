package org.moothall.minutes.callin.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.callin.CallInStatus;
import org.moothall.minutes.callin.Course;
import org.moothall.minutes.callin.ExecutiveDecision;
import org.moothall.minutes.callin.Origin;
import org.moothall.minutes.minutes.Person;

/** An executive decision as it is stored; the status is that which was told last. */
record ExecutiveDecisionDocument(
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        boolean exempt,
        boolean keyDecision,
        Instant publishedAt,
        Instant windowClosesAt,
        CallInStatus status,
        @Nullable UrgencyDocument urgency,
        @Nullable CallInDocument callIn,
        Instant createdAt,
        Instant modifiedAt) {

    record UrgencyDocument(String reason, @Nullable String agreedBy, Instant at, String byId, String byName) {
        static UrgencyDocument of(Course.Urgent urgent) {
            return new UrgencyDocument(
                    urgent.reason(),
                    urgent.agreedBy(),
                    urgent.at(),
                    urgent.by().id(),
                    urgent.by().name());
        }

        Course.Urgent urgent() {
            return new Course.Urgent(reason, agreedBy, at, new Person(byId, byName));
        }
    }

    static ExecutiveDecisionDocument of(ExecutiveDecision decision) {
        Origin origin = decision.origin();
        return new ExecutiveDecisionDocument(
                origin.meetingId(),
                origin.itemId(),
                origin.bodyId(),
                origin.bodyName(),
                origin.exempt(),
                origin.keyDecision(),
                decision.publishedAt(),
                decision.windowClosesAt(),
                decision.course().status(),
                decision.urgency().map(UrgencyDocument::of).orElse(null),
                decision.course() instanceof Course.CalledIn calledIn ? CallInDocument.of(calledIn) : null,
                decision.createdAt(),
                decision.modifiedAt());
    }

    ExecutiveDecision decision(String id) {
        return new ExecutiveDecision(
                id,
                new Origin(meetingId, itemId, bodyId, bodyName, exempt, keyDecision),
                publishedAt,
                windowClosesAt,
                course(),
                createdAt,
                modifiedAt);
    }

    private Course course() {
        if (callIn != null) {
            return callIn.calledIn();
        }
        if (urgency != null) {
            return urgency.urgent();
        }
        return status == CallInStatus.EFFECTIVE ? new Course.Effective() : new Course.Awaiting();
    }
}
