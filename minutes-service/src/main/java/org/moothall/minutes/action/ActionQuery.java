package org.moothall.minutes.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions to list, and in which order: at most limit of them. Where closedSince is given, those that were closed
 * before it are left out.
 */
public record ActionQuery(
        @Nullable String owner,
        Set<ActionStatus> statuses,
        @Nullable String bodyId,
        @Nullable String meetingId,
        @Nullable LocalDate dueBefore,
        boolean byNextMeeting,
        @Nullable Instant closedSince,
        boolean exemptToo,
        ActionOrder order,
        int limit) {

    public ActionQuery {
        statuses = Set.copyOf(statuses);
    }

    /** All of them, by their ids. */
    public static ActionQuery all(@Nullable String afterId, int limit) {
        return new ActionQuery(
                null,
                EnumSet.allOf(ActionStatus.class),
                null,
                null,
                null,
                false,
                null,
                true,
                new ActionOrder.ById(afterId),
                limit);
    }

    public ActionQuery ownedBy(@Nullable String wanted) {
        return new ActionQuery(
                wanted, statuses, bodyId, meetingId, dueBefore, byNextMeeting, closedSince, exemptToo, order, limit);
    }

    public ActionQuery of(@Nullable String body, @Nullable String meeting) {
        return new ActionQuery(
                owner, statuses, body, meeting, dueBefore, byNextMeeting, closedSince, exemptToo, order, limit);
    }

    public ActionQuery of(ActionStatus wanted) {
        return in(Set.of(wanted));
    }

    public ActionQuery unfinished() {
        Set<ActionStatus> left = EnumSet.copyOf(ActionStatus.UNFINISHED);
        left.retainAll(statuses);
        return in(left);
    }

    public ActionQuery dueBefore(LocalDate day) {
        LocalDate earlier = dueBefore == null || day.isBefore(dueBefore) ? day : dueBefore;
        return new ActionQuery(
                owner, statuses, bodyId, meetingId, earlier, byNextMeeting, closedSince, exemptToo, order, limit);
    }

    ActionQuery dueByNextMeeting() {
        return new ActionQuery(
                owner, statuses, bodyId, meetingId, dueBefore, true, closedSince, exemptToo, order, limit);
    }

    ActionQuery notClosedBefore(Instant since) {
        return new ActionQuery(
                owner, statuses, bodyId, meetingId, dueBefore, byNextMeeting, since, exemptToo, order, limit);
    }

    ActionQuery withExempt(boolean included) {
        return new ActionQuery(
                owner, statuses, bodyId, meetingId, dueBefore, byNextMeeting, closedSince, included, order, limit);
    }

    ActionQuery after(String id) {
        return in(new ActionOrder.ById(id));
    }

    public ActionQuery in(ActionOrder wanted) {
        return new ActionQuery(
                owner, statuses, bodyId, meetingId, dueBefore, byNextMeeting, closedSince, exemptToo, wanted, limit);
    }

    private ActionQuery in(Set<ActionStatus> wanted) {
        return new ActionQuery(
                owner, wanted, bodyId, meetingId, dueBefore, byNextMeeting, closedSince, exemptToo, order, limit);
    }
}
