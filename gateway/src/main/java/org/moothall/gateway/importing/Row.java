package org.moothall.gateway.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.Form;

/**
 * A finding in the form, with what was said of it.
 *
 * @param judgement as it is in the form: accepted, left-out, or empty
 * @param theirs what somebody else has said of it meanwhile, where that is something else; undecided where they took it back
 * @param taken whether it stands in a draft
 */
record Row(Finding found, String judgement, @Nullable Judgement theirs, boolean taken) {
    private static final String UNDECIDED = "undecided";

    static List<Row> of(List<Finding> findings, Form form, Review review, List<Judgement> typed) {
        Map<String, Judgement> said = Judgement.byFinding(review.judgements());
        Map<String, Judgement> mine = Judgement.byFinding(typed);
        return findings.stream()
                .map(one -> new Row(
                        one,
                        form.value(one.id()),
                        form.isStale() ? theirs(one.id(), said.get(one.id()), mine.get(one.id())) : null,
                        review.isTaken(one.id())))
                .toList();
    }

    private static @Nullable Judgement theirs(String id, @Nullable Judgement said, @Nullable Judgement mine) {
        if (Objects.equals(said, mine)) {
            return null;
        }
        return said == null ? new Judgement(id, UNDECIDED, null) : said;
    }
}
