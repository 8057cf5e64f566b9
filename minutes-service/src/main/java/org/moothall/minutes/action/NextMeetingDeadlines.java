package org.moothall.minutes.action;

import java.time.InstantSource;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.MeetingCalendar;
import org.moothall.minutes.meeting.MeetingFollower;

/**
 * Has the actions that are due by a body's next meeting follow that meeting: when it is put in the calendar, moved or
 * called off. The next meeting is the first one after that which set the action.
 */
public final class NextMeetingDeadlines implements MeetingFollower {
    private static final int AT_ONCE = 100;

    private final Actions actions;
    private final MeetingCalendar calendar;
    private final InstantSource clock;

    public NextMeetingDeadlines(Actions actions, MeetingCalendar calendar, InstantSource clock) {
        this.actions = actions;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void follow(KnownMeeting meeting) {
        follow(ActionQuery.all(null, AT_ONCE).of(meeting.bodyId(), null));
    }

    /** Looks at all of them again: one may have been opened while a meeting was being heard of. */
    void followAll() {
        follow(ActionQuery.all(null, AT_ONCE));
    }

    private void follow(ActionQuery query) {
        Pages.each(actions, query.unfinished().dueByNextMeeting(), followed -> {
            Deadline.NextMeeting next =
                    next(calendar, followed.action().origin().meetingId());
            Unattended.apply(actions, followed, new ActionCommand.FollowCalendar(next), clock.instant());
        });
    }

    static Deadline.NextMeeting next(MeetingCalendar calendar, String meetingId) {
        return calendar.nextAfter(meetingId)
                .map(next -> new Deadline.NextMeeting(next.meetingId(), next.day()))
                .orElseGet(() -> new Deadline.NextMeeting(null, null));
    }
}
