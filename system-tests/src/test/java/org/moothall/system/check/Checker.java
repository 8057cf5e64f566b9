package org.moothall.system.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Holds what writers were promised and judges what subscribers were told, after Kafka's {@code validate_delivery}. A request
 * without a clear answer is a class of its own: it counts neither as done nor as refused. Writers may report from any thread.
 */
public final class Checker {

    private final Set<Version> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicLong inDoubt = new AtomicLong();

    public void acknowledged(String aggregate, long version) {
        acknowledged.add(new Version(aggregate, version));
    }

    /** A request may have been carried out, once. */
    public void inDoubt() {
        inDoubt.incrementAndGet();
    }

    public int promises() {
        return acknowledged.size();
    }

    public long doubts() {
        return inDoubt.get();
    }

    /** @param told in the order in which it was told, as far as there is one for each aggregate */
    public Verdict judge(List<Version> told) {
        Map<String, Long> latest = new HashMap<>();
        SortedSet<Version> seen = new TreeSet<>();
        List<String> disorder = new ArrayList<>();
        long duplicates = 0;
        for (Version version : told) {
            if (!seen.add(version)) {
                duplicates++;
                continue;
            }
            long before = latest.getOrDefault(version.aggregate(), 0L);
            if (version.number() != before + 1) {
                disorder.add(version + " came after version " + before);
            }
            latest.merge(version.aggregate(), version.number(), Math::max);
        }
        SortedSet<Version> lost = new TreeSet<>(acknowledged);
        lost.removeAll(seen);
        seen.removeAll(acknowledged);
        return new Verdict(lost, disorder, Math.max(0, seen.size() - inDoubt.get()), duplicates);
    }
}
