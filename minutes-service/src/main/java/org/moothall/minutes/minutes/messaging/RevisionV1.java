package org.moothall.minutes.minutes.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.Chain;

/** Which revision of the public record an event tells of, and by what digest it is known again. */
record RevisionV1(
        int number, Instant at, String cause, @Nullable String previous, String digest, String signature) {

    static @Nullable RevisionV1 of(Chain chain) {
        return chain.last()
                .map(revision -> new RevisionV1(
                        revision.mark().number(),
                        revision.mark().at(),
                        revision.mark().cause().word(),
                        revision.mark().previous(),
                        revision.digest(),
                        revision.signature()))
                .orElse(null);
    }
}
