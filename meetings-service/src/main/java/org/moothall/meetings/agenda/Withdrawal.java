package org.moothall.meetings.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a paper is taken back.
 *
 * @param reason is published
 * @param titleWithheld whether its title says already what nobody should read any longer
 * @param corrected the version that takes its place, or null
 */
public record Withdrawal(
        Instant at,
        String reason,
        boolean titleWithheld,
        @Nullable SupportingDocument corrected) {

    WithdrawnDocument of(SupportingDocument document, int place) {
        return new WithdrawnDocument(
                document, place, at, reason, corrected == null ? null : corrected.documentId(), titleWithheld);
    }
}
