package org.moothall.relay.check;

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
 * Holds what writers were promised and judges what came of it, after Kafka's {@code validate_delivery}. A request without a
 * clear answer is a class of its own: it counts neither as done nor as refused. Writers may report from any thread.
 */
public final class Checker {

    private final Set<Version> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicLong inDoubt = new AtomicLong();

    /** Somebody was answered that this version is there, whether by his own command or by reading it. */
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

    public Verdict judge(Evidence evidence) {
        Map<String, Long> latest = new HashMap<>();
        SortedSet<Version> seen = new TreeSet<>();
        List<String> disorder = new ArrayList<>();
        long duplicates = 0;
        for (Version version : evidence.log()) {
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
        List<Missing> missing = notTold(seen, evidence.pending());
        List<String> strayed = new ArrayList<>();
        for (Copy copy : evidence.copies()) {
            missing.addAll(copy.behind());
            strayed.addAll(copy.strayed());
        }
        seen.removeAll(acknowledged);
        seen.removeAll(evidence.reactions());
        return new Verdict(missing, disorder, strayed, Math.max(0, seen.size() - inDoubt.get()), duplicates);
    }

    private List<Missing> notTold(Set<Version> seen, Set<Version> pending) {
        SortedSet<Version> lost = new TreeSet<>(acknowledged);
        lost.removeAll(seen);
        List<Missing> missing = new ArrayList<>();
        lost.forEach(version -> missing.add(
                new Missing(version, pending.contains(version) ? Fate.STILL_PENDING : Fate.GONE, Missing.LOG)));
        return missing;
    }
}
