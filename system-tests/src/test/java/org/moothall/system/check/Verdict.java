package org.moothall.system.check;

import java.util.List;
import java.util.SortedSet;

/**
 * What is to be said of what subscribers were told.
 *
 * @param lost what was acknowledged and never told
 * @param disorder where a first delivery was not the next version of its aggregate
 * @param unexplained how much more was told than was acknowledged or may have been done by requests in doubt
 * @param duplicates how often something was told again, which is allowed
 */
public record Verdict(SortedSet<Version> lost, List<String> disorder, long unexplained, long duplicates) {

    public boolean isSound() {
        return lost.isEmpty() && disorder.isEmpty() && unexplained == 0;
    }
}
