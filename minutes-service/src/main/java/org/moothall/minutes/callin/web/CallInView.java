package org.moothall.minutes.callin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.callin.CallIn;
import org.moothall.minutes.callin.Conclusion;
import org.moothall.minutes.callin.Course;
import org.moothall.minutes.callin.ExecutiveDecision;
import org.moothall.minutes.callin.Kept;
import org.moothall.minutes.callin.Origin;
import org.moothall.minutes.minutes.Audience;

/** How far an executive decision is from being carried out; the reason of a call-in is for the council's own people. */
record CallInView(
        String decisionId,
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        boolean exempt,
        boolean keyDecision,
        String status,
        boolean mayBeImplemented,
        Instant publishedAt,
        Instant windowClosesAt,
        @Nullable Instant effectiveFrom,
        @Nullable UrgencyView urgency,
        @Nullable RequestView callIn,
        long version,
        Instant createdAt,
        Instant modifiedAt) {

    record UrgencyView(String reason, @Nullable String agreedBy, Instant declaredAt) {
        static UrgencyView of(Course.Urgent urgent) {
            return new UrgencyView(urgent.reason(), urgent.agreedBy(), urgent.at());
        }
    }

    record RequestView(
            List<MemberView> members, @Nullable String reason, Instant calledInAt, List<ConclusionView> conclusions) {
        static RequestView of(CallIn callIn, List<Conclusion> conclusions, Audience audience) {
            return new RequestView(
                    callIn.members().stream()
                            .map(one -> new MemberView(one.memberId(), one.name()))
                            .toList(),
                    audience.isInside() ? callIn.reason() : null,
                    callIn.at(),
                    conclusions.stream().map(ConclusionView::of).toList());
        }
    }

    record MemberView(String memberId, String name) {}

    record ConclusionView(String result, @Nullable String meetingId, LocalDate heldOn, Instant recordedAt) {
        static ConclusionView of(Conclusion conclusion) {
            return new ConclusionView(
                    conclusion.result().word(), conclusion.meetingId(), conclusion.heldOn(), conclusion.recordedAt());
        }
    }

    /** The decision must be one that the audience may see. */
    static CallInView of(Kept kept, Audience audience, Instant now) {
        ExecutiveDecision decision = kept.decision();
        Origin origin = decision.origin();
        return new CallInView(
                decision.id(),
                origin.meetingId(),
                origin.itemId(),
                origin.bodyId(),
                origin.bodyName(),
                origin.exempt(),
                origin.keyDecision(),
                decision.status(now).word(),
                decision.mayBeImplemented(now),
                decision.publishedAt(),
                decision.windowClosesAt(),
                decision.effectiveFrom().orElse(null),
                decision.urgency().map(UrgencyView::of).orElse(null),
                decision.callIn()
                        .map(callIn -> RequestView.of(callIn, decision.conclusions(), audience))
                        .orElse(null),
                kept.version(),
                decision.createdAt(),
                decision.modifiedAt());
    }
}
