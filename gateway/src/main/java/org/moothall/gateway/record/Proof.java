package org.moothall.gateway.record;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;

/** What minutes-service says of all published revisions, the first one first. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Proof(List<Revision> revisions) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Revision(int number, OffsetDateTime at, String cause, String digest) {}
}
