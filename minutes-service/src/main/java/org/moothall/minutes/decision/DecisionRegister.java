package org.moothall.minutes.decision;

import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.Publication.Resolved;
import org.moothall.minutes.minutes.PublicationKeeper;

/** Enters the decisions of each publication; what is exempt is not in a publication and so never here. */
public final class DecisionRegister implements PublicationKeeper {
    public static final String COPY = "decisions";

    private final Decisions decisions;

    public DecisionRegister(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String copy() {
        return COPY;
    }

    @Override
    public void follow(Publication publication) {
        publication.decisions().forEach(resolved -> decisions.record(publication.version(), of(publication, resolved)));
    }

    private static Decision of(Publication publication, Resolved resolved) {
        return new Decision(
                resolved.decisionId(),
                publication.meetingId(),
                resolved.itemId(),
                publication.bodyId(),
                publication.bodyName(),
                resolved.verdict(),
                resolved.text(),
                publication.startsAt(),
                resolved.reasons(),
                resolved.alternatives(),
                resolved.interests(),
                resolved.keyDecision(),
                resolved.recommendedTo());
    }
}
