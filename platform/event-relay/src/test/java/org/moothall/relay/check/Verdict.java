package org.moothall.relay.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said of the evidence.
 *
 * @param missing what was promised and is not on the log, and what is on the log and not in a copy
 * @param disorder where a first delivery was not the next version of its aggregate
 * @param strayed where a copy shows what the log never said
 * @param unexplained how much more was told than was acknowledged or may have been done by requests in doubt
 * @param duplicates how often something was told again, which is allowed
 */
public record Verdict(
        List<Missing> missing, List<String> disorder, List<String> strayed, long unexplained, long duplicates) {

    public boolean isSound() {
        return faults().isEmpty();
    }

    /** Everything that is wrong, in words. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        missing.forEach(one -> faults.add(one.toString()));
        faults.addAll(disorder);
        faults.addAll(strayed);
        if (unexplained > 0) {
            faults.add(unexplained + " more were told than were acknowledged or in doubt");
        }
        return faults;
    }

    public long count(Fate fate) {
        return missing.stream().filter(one -> one.fate() == fate).count();
    }
}
