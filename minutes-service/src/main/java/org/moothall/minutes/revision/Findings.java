package org.moothall.minutes.revision;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a check of all records found.
 *
 * @param unproven published minutes without any revision: they were published before there were revisions
 */
public record Findings(Instant at, long checked, long unproven, List<Broken> broken) {
    public Findings {
        broken = List.copyOf(broken);
    }

    /** Minutes whose record is not as it was sealed. */
    public record Broken(String meetingId, Set<Flaw> flaws) {
        public Broken {
            flaws = Set.copyOf(flaws);
        }
    }
}
