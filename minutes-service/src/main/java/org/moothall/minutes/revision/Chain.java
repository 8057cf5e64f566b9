package org.moothall.minutes.revision;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The revisions of one meeting's minutes from the first on; none is ever taken out or changed. */
public record Chain(List<Revision> revisions) {
    private static final Chain EMPTY = new Chain(List.of());

    public Chain {
        revisions = List.copyOf(revisions);
    }

    public static Chain empty() {
        return EMPTY;
    }

    public boolean isEmpty() {
        return revisions.isEmpty();
    }

    public Optional<Revision> last() {
        return isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    public Optional<Revision> find(int number) {
        return revisions.stream()
                .filter(revision -> revision.mark().number() == number)
                .findFirst();
    }

    /** The mark that the next revision bears. */
    public Mark next(Instant at, Cause cause) {
        return new Mark(
                revisions.size() + 1, at, cause, last().map(Revision::digest).orElse(null));
    }

    public Chain and(Revision revision) {
        return new Chain(Stream.concat(revisions.stream(), Stream.of(revision)).toList());
    }

    /** All that is wrong with these revisions by themselves; nothing, where they are as they were sealed. */
    public Set<Flaw> flaws(Notary notary) {
        Set<Flaw> found = EnumSet.noneOf(Flaw.class);
        String previous = null;
        int number = 1;
        for (Revision revision : revisions) {
            found.addAll(notary.flaws(revision));
            if (!follows(revision.mark(), number, previous)) {
                found.add(Flaw.CHAIN_BROKEN);
            }
            previous = revision.digest();
            number++;
        }
        return found;
    }

    private static boolean follows(Mark mark, int number, @Nullable String previous) {
        return mark.number() == number && Objects.equals(mark.previous(), previous);
    }
}
