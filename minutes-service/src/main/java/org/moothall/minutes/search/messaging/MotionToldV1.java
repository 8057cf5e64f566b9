package org.moothall.minutes.search.messaging;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Told;

/** What the index needs of a motion or an amendment on the wire; other fields are ignored. */
record MotionToldV1(
        @Nullable String id,
        @Nullable String text,
        @Nullable NamedV1 mover,
        @Nullable NamedV1 seconder,
        @Nullable String result,
        @Nullable VoteV1 voteEvent) {

    record NamedV1(@Nullable String name) {}

    record VoteV1(@Nullable List<CountV1> counts) {
        List<String> words() {
            return requireNonNullElse(counts, List.<CountV1>of()).stream()
                    .map(count -> count.option() + " " + count.value())
                    .toList();
        }
    }

    record CountV1(String option, int value) {}

    /** Nothing where it has no words. */
    Stream<Told.Moved> moved() {
        return id == null || text == null
                ? Stream.empty()
                : Stream.of(new Told.Moved(
                        id,
                        text,
                        name(mover),
                        name(seconder),
                        requireNonNullElse(result, ""),
                        voteEvent == null ? List.of() : voteEvent.words()));
    }

    private static String name(@Nullable NamedV1 member) {
        return member == null || member.name() == null ? "" : member.name();
    }
}
