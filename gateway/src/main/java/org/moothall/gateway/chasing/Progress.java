package org.moothall.gateway.chasing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry in the history of an action; the note of a change of owner or due date is its reason. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Progress(
        String status, @Nullable String note, @Nullable Change change, String by, OffsetDateTime at) {

    /** Another owner or due date than before. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Change(
            String ownerBefore,
            Deadline dueBefore,
            String owner,
            @JsonProperty("due") Deadline deadline) {

        public boolean isOfOwner() {
            return !ownerBefore.equals(owner);
        }

        public boolean isOfDeadline() {
            return !dueBefore.equals(deadline);
        }
    }

    /** By when something is to be done; all of it is null where nobody has said. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deadline(@Nullable LocalDate due, @Nullable String dueBy) {

        public boolean isByNextMeeting() {
            return Action.NEXT_MEETING.equals(dueBy);
        }
    }

    boolean says(String reported, @Nullable String words) {
        return status.equals(reported) && Objects.equals(note, words);
    }
}
