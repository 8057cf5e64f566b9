package org.moothall.minutes.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How published minutes stand with the body. Minutes are signed by the person presiding at the next suitable meeting
 * (Local Government Act 1972, Schedule 12, paragraph 41): they are submitted to it, confirmed by it, and signed.
 */
public sealed interface Standing {
    record Unsubmitted() implements Standing {}

    record Submitted(Sitting to, Instant at, Person by) implements Standing {}

    record Confirmed(Submitted submitted, Instant at, Person by, List<Correction> corrections) implements Standing {
        public Confirmed {
            corrections = List.copyOf(corrections);
        }
    }

    /** By whoever signed in; presiding is the same person as a member and by the role, where that was said. */
    record Signed(
            Confirmed confirmed,
            Instant at,
            Person by,
            @Nullable Attendee presiding) implements Standing {}

    static Standing unsubmitted() {
        return new Unsubmitted();
    }

    default String word() {
        return switch (this) {
            case Unsubmitted _ -> "unsubmitted";
            case Submitted _ -> "submitted";
            case Confirmed _ -> "confirmed";
            case Signed _ -> "signed";
        };
    }

    default Optional<Submitted> submission() {
        return switch (this) {
            case Unsubmitted() -> Optional.empty();
            case Submitted submitted -> Optional.of(submitted);
            case Confirmed confirmed -> Optional.of(confirmed.submitted());
            case Signed signed -> Optional.of(signed.confirmed().submitted());
        };
    }

    default Optional<Confirmed> confirmation() {
        return switch (this) {
            case Unsubmitted _, Submitted _ -> Optional.empty();
            case Confirmed confirmed -> Optional.of(confirmed);
            case Signed signed -> Optional.of(signed.confirmed());
        };
    }

    default Optional<Signed> signature() {
        return this instanceof Signed signed ? Optional.of(signed) : Optional.empty();
    }

    /** The same with only those corrections that belong to items of this kind. */
    default Standing correcting(Predicate<String> itemIds) {
        return switch (this) {
            case Unsubmitted _, Submitted _ -> this;
            case Confirmed confirmed -> kept(confirmed, itemIds);
            case Signed(Confirmed confirmed, Instant at, Person by, Attendee presiding) ->
                new Signed(kept(confirmed, itemIds), at, by, presiding);
        };
    }

    private static Confirmed kept(Confirmed confirmed, Predicate<String> itemIds) {
        List<Correction> corrections = confirmed.corrections().stream()
                .filter(correction -> itemIds.test(correction.itemId()))
                .toList();
        return new Confirmed(confirmed.submitted(), confirmed.at(), confirmed.by(), corrections);
    }
}
