package org.moothall.gateway.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An item of whole minutes in their list.
 *
 * @param index its place, counted from 0
 * @param findings all that there are
 */
record Part(int index, Imported.Item item, List<Finding> findings, Review.@Nullable Progress progress) {
    static List<Part> of(Imported whole, List<Review.Progress> reviews) {
        Map<Integer, Review.Progress> byItem = reviews.stream()
                .filter(review -> review.foundItem() != null)
                .collect(Collectors.toMap(review -> Objects.requireNonNull(review.foundItem()), Function.identity()));
        return IntStream.range(0, whole.items().size())
                .mapToObj(i -> new Part(
                        i,
                        whole.items().get(i),
                        Findings.of(whole.items().get(i).read()).all(),
                        byItem.get(i)))
                .toList();
    }

    public String address() {
        return "items/" + index;
    }

    /** How many a person should look at one by one. */
    public long toLookAt() {
        return findings.stream()
                .filter(finding -> finding.certainty().wantsALook())
                .count();
    }

    public int accepted() {
        return progress == null ? 0 : progress.accepted();
    }

    public int leftOut() {
        return progress == null ? 0 : progress.leftOut();
    }

    public Review.@Nullable Taking taken() {
        return progress == null ? null : progress.text();
    }
}
