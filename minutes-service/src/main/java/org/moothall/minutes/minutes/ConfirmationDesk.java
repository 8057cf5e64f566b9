package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.MinutesCommand.Submit;

/** Takes published minutes through a later meeting, by what is known of that meeting now. */
public final class ConfirmationDesk {
    private final MinutesDesk minutes;
    private final KnownMeetings meetings;

    public ConfirmationDesk(MinutesDesk minutes, KnownMeetings meetings) {
        this.minutes = minutes;
        this.meetings = meetings;
    }

    public Answer submit(String meetingId, OptionalLong expected, String toMeetingId, Person by) {
        return meetings.find(toMeetingId)
                .map(to -> minutes.handle(meetingId, expected, new Submit(to, by)))
                .orElseGet(() -> new Answer.Refused(new MinutesRefusal.UnknownMeeting(toMeetingId)));
    }

    /** By the meeting that the minutes were submitted to. */
    public Answer confirm(String meetingId, OptionalLong expected, Person by, List<Correction> corrections) {
        Optional<Filed> filed = minutes.find(meetingId, Audience.CLERKS);
        if (filed.isEmpty()) {
            return new Answer.NoSuchMinutes(meetingId);
        }
        Optional<KnownMeeting> at = filed.get()
                .minutes()
                .publicRecord()
                .standing()
                .submission()
                .flatMap(submitted -> meetings.find(submitted.to().meetingId()));
        return at.map(meeting -> minutes.handle(meetingId, expected, new Confirm(meeting, by, corrections)))
                .orElseGet(() -> new Answer.Refused(new MinutesRefusal.NotSubmitted()));
    }

    public Answer sign(String meetingId, OptionalLong expected, Person by) {
        return minutes.handle(meetingId, expected, new Sign(by));
    }
}
