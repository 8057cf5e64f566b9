package org.moothall.minutes.callin.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.callin.CallIn;
import org.moothall.minutes.callin.Conclusion;
import org.moothall.minutes.callin.Course;
import org.moothall.minutes.callin.ExecutiveDecision;
import org.moothall.minutes.callin.Origin;

/**
 * The body of every event of an executive decision. What it says is in minutes-published; the reason of a call-in stays
 * inside, and so does that of urgency where the item is exempt.
 */
record ExecutiveDecisionV1(
        long version,
        Instant createdAt,
        Instant modifiedAt,
        String decisionId,
        String meetingId,
        String itemId,
        String bodyId,
        boolean keyDecision,
        String status,
        Instant publishedAt,
        Instant windowClosesAt,
        @Nullable Instant effectiveFrom,
        @Nullable UrgencyV1 urgency,
        @Nullable CallInV1 callIn) {

    record UrgencyV1(
            Instant declaredAt,
            @Nullable String reason,
            @Nullable String agreedBy) {
        static UrgencyV1 of(Course.Urgent urgent, boolean exempt) {
            return new UrgencyV1(urgent.at(), exempt ? null : urgent.reason(), exempt ? null : urgent.agreedBy());
        }
    }

    record CallInV1(
            Instant calledInAt,
            List<MemberV1> members,
            @Nullable List<ConclusionV1> conclusions) {
        static CallInV1 of(CallIn callIn, List<Conclusion> conclusions) {
            return new CallInV1(
                    callIn.at(),
                    callIn.members().stream()
                            .map(one -> new MemberV1(one.memberId(), one.name()))
                            .toList(),
                    conclusions.isEmpty()
                            ? null
                            : conclusions.stream().map(ConclusionV1::of).toList());
        }
    }

    record MemberV1(String memberId, String name) {}

    record ConclusionV1(String result, @Nullable String meetingId, LocalDate heldOn, Instant recordedAt) {
        static ConclusionV1 of(Conclusion conclusion) {
            return new ConclusionV1(
                    conclusion.result().word(), conclusion.meetingId(), conclusion.heldOn(), conclusion.recordedAt());
        }
    }

    static ExecutiveDecisionV1 of(ExecutiveDecision decision, long version) {
        Origin origin = decision.origin();
        return new ExecutiveDecisionV1(
                version,
                decision.createdAt(),
                decision.modifiedAt(),
                decision.id(),
                origin.meetingId(),
                origin.itemId(),
                origin.bodyId(),
                origin.keyDecision(),
                decision.course().status().word(),
                decision.publishedAt(),
                decision.windowClosesAt(),
                decision.effectiveFrom().orElse(null),
                decision.urgency()
                        .map(urgent -> UrgencyV1.of(urgent, origin.exempt()))
                        .orElse(null),
                decision.callIn()
                        .map(callIn -> CallInV1.of(callIn, decision.conclusions()))
                        .orElse(null));
    }
}
