package org.moothall.minutes.review;

import java.time.Instant;
import java.util.List;
import org.moothall.minutes.importing.Warning;
import org.moothall.minutes.minutes.Person;

/**
 * That somebody took findings into the draft.
 *
 * @param warnings what of them could not be taken as it was read
 */
public record Taking(
        String meetingId, String itemId, Instant at, Person by, List<FindingId> findings, List<Warning> warnings) {

    public Taking {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }
}
