package org.moothall.minutes.officer.messaging;

import java.time.Instant;
import org.moothall.minutes.officer.OfficerDecision;

/** The body of the event of a draft, which nobody outside may read. */
record OfficerDraftV1(long version, Instant createdAt, Instant modifiedAt, String decisionId, String status) {

    static OfficerDraftV1 of(OfficerDecision decision, long version) {
        return new OfficerDraftV1(version, decision.createdAt(), decision.modifiedAt(), decision.id(), "draft");
    }
}
