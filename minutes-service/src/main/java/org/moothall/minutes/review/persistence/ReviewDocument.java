package org.moothall.minutes.review.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.review.Judgement;
import org.moothall.minutes.review.Review;
import org.moothall.minutes.review.Taking;
import org.springframework.data.annotation.Id;

/** A review as it is stored, under the import and the part of it. */
record ReviewDocument(
        @Id String id,
        String importId,
        @Nullable Integer part,
        long version,
        List<Judgement> judgements,
        @Nullable Taking text,
        @Nullable Taking motions) {

    static String idOf(String importId, @Nullable Integer part) {
        return importId + "/" + (part == null ? "page" : part);
    }

    static ReviewDocument of(Review review) {
        return new ReviewDocument(
                idOf(review.importId(), review.part()),
                review.importId(),
                review.part(),
                review.version(),
                review.judgements(),
                review.text(),
                review.motions());
    }

    Review review() {
        return new Review(importId, part, version, judgements, text, motions);
    }
}
