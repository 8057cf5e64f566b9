package org.moothall.meetings.agenda;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was open with a published agenda and is no longer. That it was there is not hidden: agenda and reports are to
 * be open for six years (Local Government Act 1972, s.100C), so whoever looks for it is told when and why it went.
 *
 * @param place where among the papers of its item it stood, counted from 0
 * @param replacedBy the corrected version, or null where there is none
 * @param titleWithheld whether its title, too, is no longer to be told
 */
public record WithdrawnDocument(
        SupportingDocument document,
        int place,
        Instant withdrawnAt,
        String reason,
        @Nullable String replacedBy,
        boolean titleWithheld) {

    /** What the public is told that it was called. */
    public Optional<String> publicTitle() {
        return titleWithheld ? Optional.empty() : Optional.of(document.title());
    }
}
