package org.moothall.gateway.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a meeting asked somebody to do.
 *
 * @param dueBy says that the day is that of the body's next meeting, whether or not it is known
 * @param history what was reported, for those of the council
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Action(
        String id,
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        String owner,
        String text,
        @Nullable LocalDate due,
        @Nullable String dueBy,
        String status,
        boolean overdue,
        @Nullable Evidence evidence,
        OffsetDateTime createdAt,
        OffsetDateTime modifiedAt,
        @Nullable List<Progress> history) {

    /** The words of the minutes that ask for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Evidence(String words) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Progress(String status, @Nullable String note, String by, OffsetDateTime at) {}

    public String address() {
        return "/actions/" + id;
    }

    public String itemAddress() {
        return "/meetings/" + meetingId + "/items/" + itemId;
    }

    public boolean isUnfinished() {
        return "open".equals(status) || "in-progress".equals(status);
    }

    public boolean isByNextMeeting() {
        return "next-meeting".equals(dueBy);
    }

    public boolean wasMoved() {
        return modifiedAt.isAfter(createdAt);
    }
}
