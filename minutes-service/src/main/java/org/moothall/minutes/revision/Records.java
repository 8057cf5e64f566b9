package org.moothall.minutes.revision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the revisions of minutes are found. */
public interface Records {
    /** The revisions of published minutes; of others nothing is known to anyone. */
    Optional<Chain> find(String meetingId);

    /** The ids of all minutes that are published or have revisions, in their order: at most limit of them, after one. */
    List<String> ids(@Nullable String afterId, int limit);

    Reading read(String meetingId);

    /** What the store holds of a record. */
    sealed interface Reading {
        /**
         * The revisions, and the public text of the minutes as they are today, written with the mark of their newest
         * revision; no text, where the minutes are not published or have no revision.
         */
        record Legible(Chain chain, @Nullable String shown) implements Reading {}

        /** Somebody has made of the document what this program never writes. */
        record Illegible() implements Reading {}

        /** It has gone since its id was listed. */
        record Gone() implements Reading {}
    }
}
