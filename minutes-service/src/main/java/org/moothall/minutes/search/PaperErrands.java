package org.moothall.minutes.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Papers.Away;
import org.moothall.minutes.search.Papers.Had;
import org.moothall.minutes.search.Papers.Refused;

/**
 * Has the texts of documents brought into an index, beside the reading of events, which waits for none of them. The index
 * itself knows what is missing, so nothing is forgotten. A document that cannot be had is asked for again, ever more rarely but
 * for ever; where nobody answers at all, that is nothing of one document, and some document is asked for at every short while.
 */
public final class PaperErrands {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final Papers papers;
    private final InstantSource clock;
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private volatile @Nullable Failure away;
    private volatile @Nullable String last;
    private volatile int awaited;

    public PaperErrands(Papers papers, InstantSource clock) {
        this.papers = papers;
        this.clock = clock;
    }

    /** What could not be had, since when, and when it is asked for again. */
    public record Failure(String why, Instant since, int tries, Instant again) {}

    /** Asks for each text that is missing and due, until the service is away or there is no more time. */
    public void go(Volume volume, BooleanSupplier goesOn) {
        List<String> missing = volume.awaited();
        awaited = missing.size();
        failures.keySet().retainAll(new HashSet<>(missing));
        if (missing.isEmpty()) {
            away = null;
        }
        Instant now = clock.instant();
        if (!isDue(away, now)) {
            return;
        }
        for (String documentId : fromTheOneAfterTheLast(missing)) {
            if (isDue(failures.get(documentId), now) && (!goesOn.getAsBoolean() || !bring(documentId, volume))) {
                return;
            }
        }
    }

    /** So that one at which the connection breaks each time does not keep back those after it. */
    private List<String> fromTheOneAfterTheLast(List<String> missing) {
        List<String> turned = new ArrayList<>(missing);
        Collections.rotate(turned, -(turned.indexOf(last) + 1));
        return turned;
    }

    private static boolean isDue(@Nullable Failure failure, Instant now) {
        return failure == null || !failure.again().isAfter(now);
    }

    /** False where the others need not be asked for. */
    private boolean bring(String documentId, Volume volume) {
        last = documentId;
        return switch (papers.text(documentId)) {
            case Had(PaperText text) -> {
                away = null;
                volume.file(Map.of(documentId, text));
                failures.remove(documentId);
                awaited = Math.max(0, awaited - 1);
                yield true;
            }
            case Refused(String why) -> {
                away = null;
                failures.compute(documentId, (_, before) -> {
                    Duration pause = Duration.ofSeconds(1L << Math.min(before == null ? 0 : before.tries(), DOUBLINGS));
                    return again(before, why, pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
                });
                yield true;
            }
            case Away(String why) -> {
                away = again(away, why, AWAY);
                yield false;
            }
        };
    }

    private Failure again(@Nullable Failure before, String why, Duration pause) {
        Instant now = clock.instant();
        return before == null
                ? new Failure(why, now, 1, now.plus(pause))
                : new Failure(why, before.since(), before.tries() + 1, now.plus(pause));
    }

    /** How many texts were missing when it was last looked, less those that were had since. */
    public int awaited() {
        return awaited;
    }

    /** What has failed for the longest time. */
    public Optional<Failure> oldestFailure() {
        return Stream.concat(failures.values().stream(), Stream.ofNullable(away))
                .min(Comparator.comparing(Failure::since));
    }
}
