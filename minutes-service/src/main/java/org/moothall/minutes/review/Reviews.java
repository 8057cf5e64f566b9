package org.moothall.minutes.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where reviews are kept. */
public interface Reviews {
    Optional<Review> find(String importId, @Nullable Integer part);

    /** Those of an import and of its items that were begun. */
    List<Review> of(String importId);

    /** In place of the version before it; false where somebody else has written that one meanwhile. */
    boolean write(Review review);
}
