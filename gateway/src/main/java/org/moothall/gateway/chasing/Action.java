package org.moothall.gateway.chasing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Address;

/**
 * Something that a meeting asked somebody to do, as those see it who chase it.
 *
 * @param dueBy says that the day is that of the body's next meeting, whether or not it is known
 * @param dueSoon null where the service is of a version that does not say it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Action(
        String id,
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        boolean exempt,
        String owner,
        String text,
        @Nullable LocalDate due,
        @Nullable String dueBy,
        String status,
        boolean overdue,
        @Nullable Boolean dueSoon,
        @Nullable Evidence evidence,
        OffsetDateTime createdAt,
        List<Progress> history) {

    static final String NEXT_MEETING = "next-meeting";

    /** The words of the minutes that ask for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Evidence(String words) {}

    /** A part of a list of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<Action> items, @Nullable String next) {}

    public Action {
        history = history == null ? List.of() : List.copyOf(history);
    }

    public String address() {
        return "/desk/actions/" + id;
    }

    public String itemAddress() {
        return "/meetings/" + meetingId + "/items/" + itemId;
    }

    /** Everything of the same owner. */
    public Address ofOwner() {
        return Address.of("/desk/actions").with("owner", owner);
    }

    /** What its body comes back to when it next meets. */
    public Address arising() {
        return Address.of("/desk/actions/arising").with("body", bodyId);
    }

    public boolean isUnfinished() {
        return status.equals("open") || status.equals("in-progress");
    }

    public boolean isByNextMeeting() {
        return NEXT_MEETING.equals(dueBy);
    }

    /** What it may become, in the order in which that is offered; the service decides. */
    public List<String> following() {
        return switch (status) {
            case "open" -> List.of("in-progress", "done", "cancelled");
            case "in-progress" -> List.of("done", "open", "cancelled");
            case "done" -> List.of("in-progress", "open");
            case "cancelled" -> List.of("open");
            default -> List.of();
        };
    }

    /** What was last said of it, whoever said it. */
    boolean endsWith(@Nullable String reported, @Nullable String note) {
        if (history.isEmpty()) {
            return false;
        }
        Progress last = history.getLast();
        return last.says(reported == null ? status : reported, note);
    }
}
