package org.moothall.minutes.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.moothall.minutes.review.Judgement;

/** All that is said of the findings; of a finding that is not in it nothing is said. */
record ReviewRequest(@NotNull @Size(max = 20_000) List<@NotNull @Valid JudgementJson> judgements) {

    List<Judgement> said() {
        return IntStream.range(0, judgements.size())
                .mapToObj(i -> judgements.get(i).judgement(i))
                .toList();
    }
}
