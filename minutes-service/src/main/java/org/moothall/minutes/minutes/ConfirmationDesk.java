package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
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
                .map(to -> minutes.handle(meetingId, expected, new Submit(to, by), by))
                .orElseGet(() -> new Answer.Refused(new MinutesRefusal.UnknownMeeting(toMeetingId)));
    }

    /** By the meeting that the minutes were submitted to. */
    public Answer confirm(String meetingId, OptionalLong expected, Person by, List<Correction> corrections) {
        if (minutes.find(meetingId, Audience.CLERKS).isEmpty()) {
            return new Answer.NoSuchMinutes(meetingId);
        }
        Optional<KnownMeeting> at = confirmingMeeting(meetingId).flatMap(to -> meetings.find(to.meetingId()));
        return at.map(meeting -> minutes.handle(meetingId, expected, new Confirm(meeting, by, corrections), by))
                .orElseGet(() -> new Answer.Refused(new MinutesRefusal.NotSubmitted()));
    }

    /**
     * By the person presiding at the meeting that confirmed them. Who presided is in that meeting's own minutes, which may be
     * a draft yet: nothing is taken from there, but nobody signs as having presided whom they contradict.
     */
    public Answer sign(String meetingId, OptionalLong expected, Person by, @Nullable Attendee presiding) {
        if (presiding != null && isContradicted(meetingId, presiding)) {
            return new Answer.Refused(new MinutesRefusal.NotPresiding(presiding.name()));
        }
        return minutes.handle(meetingId, expected, new Sign(by, presiding), by);
    }

    private boolean isContradicted(String meetingId, Attendee presiding) {
        return confirmingMeeting(meetingId)
                .flatMap(sitting -> minutes.find(sitting.meetingId(), Audience.CLERKS))
                .filter(filed -> filed.minutes().attendance().deniesThatPresided(presiding.named()))
                .isPresent();
    }

    private Optional<Sitting> confirmingMeeting(String meetingId) {
        return minutes.find(meetingId, Audience.CLERKS)
                .flatMap(filed -> filed.minutes().publicRecord().standing().submission())
                .map(Standing.Submitted::to);
    }
}
