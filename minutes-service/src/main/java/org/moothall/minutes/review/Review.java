package org.moothall.minutes.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said so far of the findings of an import, or of one item of whole minutes, and what of them is in a draft.
 *
 * @param version 0 where nobody has said anything yet
 * @param text that text, decisions and actions were taken, for the last time
 * @param motions that votes and movers were
 */
public record Review(
        String importId,
        @Nullable Integer part,
        long version,
        List<Judgement> judgements,
        @Nullable Taking text,
        @Nullable Taking motions) {

    public Review {
        judgements = List.copyOf(judgements);
    }

    static Review unbegun(String importId, @Nullable Integer part) {
        return new Review(importId, part, 0, List.of(), null, null);
    }

    public Optional<Judgement> of(FindingId finding) {
        return judgements.stream()
                .filter(judgement -> judgement.finding().equals(finding))
                .findFirst();
    }

    boolean accepts(FindingId finding) {
        return of(finding).filter(Judgement::accepted).isPresent();
    }

    Review judged(List<Judgement> anew) {
        return new Review(importId, part, version + 1, anew, text, motions);
    }

    Review withText(Taking taken) {
        return new Review(importId, part, version + 1, judgements, taken, motions);
    }

    Review withMotions(Taking taken) {
        return new Review(importId, part, version + 1, judgements, text, taken);
    }
}
