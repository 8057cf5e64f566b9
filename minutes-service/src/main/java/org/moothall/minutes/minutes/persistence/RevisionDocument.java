package org.moothall.minutes.minutes.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.Cause;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Mark;
import org.moothall.minutes.revision.Revision;

/** A revision as it is stored. Its time is text: a date of the store has only milliseconds, and this one is sealed. */
record RevisionDocument(
        int number,
        String at,
        Cause cause,
        @Nullable String previous,
        String content,
        String digest,
        String signature) {

    static List<RevisionDocument> of(Chain chain) {
        return chain.revisions().stream().map(RevisionDocument::of).toList();
    }

    private static RevisionDocument of(Revision revision) {
        Mark mark = revision.mark();
        return new RevisionDocument(
                mark.number(),
                mark.at().toString(),
                mark.cause(),
                mark.previous(),
                revision.content(),
                revision.digest(),
                revision.signature());
    }

    static Chain chain(@Nullable List<RevisionDocument> stored) {
        return stored == null
                ? Chain.empty()
                : new Chain(stored.stream().map(RevisionDocument::revision).toList());
    }

    private Revision revision() {
        return new Revision(new Mark(number, Instant.parse(at), cause, previous), content, digest, signature);
    }
}
