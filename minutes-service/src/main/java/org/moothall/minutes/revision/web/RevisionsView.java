package org.moothall.minutes.revision.web;

import java.time.Instant;
import java.util.List;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Revision;

/** The revisions of one meeting's minutes in a list. */
record RevisionsView(String meetingId, List<RevisionSummary> revisions) {

    record RevisionSummary(int number, Instant at, String cause, String digest) {
        static RevisionSummary of(Revision revision) {
            return new RevisionSummary(
                    revision.mark().number(),
                    revision.mark().at(),
                    revision.mark().cause().word(),
                    revision.digest());
        }
    }

    static RevisionsView of(String meetingId, Chain chain) {
        return new RevisionsView(
                meetingId, chain.revisions().stream().map(RevisionSummary::of).toList());
    }
}
