package org.moothall.minutes.minutes;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.MeetingFollower;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Unchanged;

/** Handles commands on minutes, one atomic change each, and opens minutes when an agenda has been published. */
public final class MinutesDesk implements MeetingFollower {
    /** Whoever names no version wants the change on whatever is there; so often may others be faster. */
    private static final int ATTEMPTS = 10;

    private final MinuteBook book;
    private final MinutesRules rules;
    private final Sealing sealing;
    private final InstantSource clock;

    public MinutesDesk(MinuteBook book, MinutesRules rules, Sealing sealing, InstantSource clock) {
        this.book = book;
        this.rules = rules;
        this.sealing = sealing;
        this.clock = clock;
    }

    public Optional<Filed> find(String meetingId, Audience audience) {
        return book.find(meetingId).flatMap(filed -> disclose(filed, audience));
    }

    /** The minutes asked for, less those that the audience may not see. */
    public List<Filed> list(MinutesQuery query, Audience audience) {
        return book.list(query.visibleTo(audience)).stream()
                .flatMap(filed -> disclose(filed, audience).stream())
                .toList();
    }

    public Answer handle(String meetingId, OptionalLong expected, MinutesCommand command) {
        long seen = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Filed> found = book.find(meetingId);
            if (found.isEmpty()) {
                return new Answer.NoSuchMinutes(meetingId);
            }
            Filed filed = found.get();
            seen = filed.version();
            if (expected.isPresent() && expected.getAsLong() != seen) {
                return new Answer.Stale(seen);
            }
            Optional<Answer> answer = attempt(filed, command);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return new Answer.Stale(seen);
    }

    @Override
    public void follow(KnownMeeting meeting) {
        meeting.publishedAgenda().ifPresent(agenda -> {
            if (!opened(meeting, agenda)) {
                keepUp(meeting);
            }
        });
    }

    private boolean opened(KnownMeeting meeting, List<AgendaItem> agenda) {
        return book.find(meeting.meetingId()).isEmpty() && book.open(Minutes.open(meeting, agenda, clock.instant()));
    }

    private void keepUp(KnownMeeting meeting) {
        Answer answer = handle(meeting.meetingId(), OptionalLong.empty(), new FollowMeeting(meeting));
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("Minutes did not follow meeting " + meeting.meetingId() + ": " + answer);
        }
    }

    private Optional<Answer> attempt(Filed filed, MinutesCommand command) {
        return switch (filed.minutes().decide(command, rules, clock.instant())) {
            case Unchanged() -> Optional.of(new Answer.Done(filed));
            case Outcome.Refused(MinutesRefusal refusal) -> Optional.of(new Answer.Refused(refusal));
            case Accepted(MinutesEvent event) -> write(filed.version(), sealing.seal(filed.minutes(), event));
        };
    }

    private Optional<Answer> write(long version, MinutesEvent event) {
        return book.replace(version, event)
                ? Optional.of(new Answer.Done(new Filed(version + 1, event.minutes())))
                : Optional.empty();
    }

    private static Optional<Filed> disclose(Filed filed, Audience audience) {
        return filed.minutes().seenBy(audience).map(seen -> new Filed(filed.version(), seen));
    }
}
