package org.moothall.minutes.callin;

import java.time.Instant;
import java.util.List;
import org.moothall.minutes.minutes.Person;

/** The request of members that a decision be reviewed; the reason may speak of what is exempt and stays inside. */
public record CallIn(List<Signatory> members, String reason, Instant at, Person by) {
    public CallIn {
        members = List.copyOf(members);
    }
}
