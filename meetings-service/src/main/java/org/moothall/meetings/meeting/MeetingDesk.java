package org.moothall.meetings.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.body.Bodies;
import org.moothall.meetings.body.Body;
import org.moothall.meetings.notice.Notice;
import org.moothall.meetings.notice.NoticeClock;

/** Where meetings are planned and changed: reads, lets the meeting decide, writes what it decided. */
public final class MeetingDesk {

    private static final int TRIES = 5;

    private final Meetings meetings;
    private final Bodies bodies;
    private final MeetingRules rules;
    private final InstantSource clock;
    private final Supplier<String> ids;

    public MeetingDesk(
            Meetings meetings, Bodies bodies, NoticeClock notice, InstantSource clock, Supplier<String> ids) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.rules = new MeetingRules(notice);
        this.clock = clock;
        this.ids = ids;
    }

    public Optional<Meeting> find(MeetingId id) {
        return meetings.find(id);
    }

    public List<Meeting> list(MeetingQuery query) {
        return meetings.list(query);
    }

    /** The meetings to come whose agendas are not out yet, of those that begin before a time. */
    public List<Meeting> unpublished(@Nullable Instant before, @Nullable String after, int limit) {
        return meetings.list(
                new MeetingQuery(null, MeetingStatus.SCHEDULED, clock.instant(), before, false, null, after, limit));
    }

    /** How an agenda would stand if it were published now; empty where no notice is due. */
    public Optional<Notice> noticeIfPublishedNow(Meeting meeting) {
        return rules.notice(meeting, clock.instant());
    }

    public Outcome schedule(String bodyId, Instant startsAt, String venue, boolean historical, MeetingKind kind) {
        Optional<Body> body = bodies.find(bodyId);
        if (body.isEmpty()) {
            return new Outcome.Refused(new MeetingRefusal.UnknownBody(bodyId));
        }
        Instant now = clock.instant();
        Meeting planned = new Meeting(
                new MeetingId(ids.get()),
                1,
                bodyId,
                body.get().name(),
                startsAt,
                venue,
                historical,
                kind,
                null,
                Agenda.empty(),
                now,
                now);
        Outcome outcome = rules.schedule(planned, now);
        if (outcome instanceof Outcome.Accepted accepted) {
            meetings.add(accepted.meeting(), accepted.event());
        }
        return outcome;
    }

    /**
     * Lets a meeting decide on a command.
     *
     * @param expected the version that the caller has seen; where it is not given, the current one will do
     */
    public Answer handle(MeetingId id, OptionalLong expected, MeetingCommand command) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Meeting> found = meetings.find(id);
            if (found.isEmpty()) {
                return new Answer.NoSuchMeeting(id);
            }
            Meeting meeting = found.get();
            if (expected.isPresent() && expected.getAsLong() != meeting.version()) {
                return new Answer.Stale(meeting.version());
            }
            Outcome outcome = rules.decide(meeting, command, clock.instant());
            if (!(outcome instanceof Outcome.Accepted accepted)
                    || meetings.replace(accepted.meeting(), accepted.event())) {
                return new Answer.Decided(outcome);
            }
        }
        return new Answer.Busy(id);
    }

    /** What comes of a command. */
    public sealed interface Answer {

        /** The meeting decided. */
        record Decided(Outcome outcome) implements Answer {}

        /** There is no meeting of that id. */
        record NoSuchMeeting(MeetingId id) implements Answer {}

        /** It has been changed since the caller saw it. */
        record Stale(long current) implements Answer {}

        /** So many change it at once that this one did not get its turn. */
        record Busy(MeetingId id) implements Answer {}
    }
}
