package org.moothall.minutes.action;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.MeetingCalendar;
import org.moothall.minutes.minutes.Audience;

/** Shows actions to those who may see them, and takes commands on them. */
public final class ActionDesk {
    private final Actions actions;
    private final MeetingCalendar calendar;
    private final InstantSource clock;

    public ActionDesk(Actions actions, MeetingCalendar calendar, InstantSource clock) {
        this.actions = actions;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Optional<Followed> find(String actionId, Audience audience) {
        return actions.find(actionId).flatMap(followed -> disclose(followed, audience));
    }

    public List<Followed> list(ActionQuery query, Audience audience) {
        return actions.list(query.withExempt(audience.maySeeExempt())).stream()
                .flatMap(followed -> disclose(followed, audience).stream())
                .toList();
    }

    /** What the body comes back to at its next meeting: what is still to be done, or was closed since it last met. */
    public List<Followed> mattersArising(String bodyId, ActionQuery query, Audience audience) {
        Instant lastMet = calendar.lastHeld(bodyId, clock.instant())
                .map(KnownMeeting::startsAt)
                .map(start -> start.toInstant())
                .orElse(Instant.EPOCH);
        return list(query.of(bodyId, null).notClosedBefore(lastMet), audience);
    }

    public Answer handle(String actionId, long expected, ActionCommand command, Audience audience) {
        Optional<Followed> found = actions.find(actionId);
        if (found.isEmpty() || disclose(found.get(), audience).isEmpty()) {
            return new Answer.NoSuchAction(actionId);
        }
        Followed followed = found.get();
        if (followed.version() != expected) {
            return new Answer.Stale(followed.version());
        }
        return switch (followed.action().decide(settled(followed.action(), command), clock.instant())) {
            case Outcome.Unchanged() -> new Answer.Done(followed);
            case Outcome.Refused(ActionRefusal refusal) -> new Answer.Refused(refusal);
            case Outcome.Accepted(ActionEvent event)
            when actions.replace(expected, event) -> new Answer.Done(new Followed(expected + 1, event.action()));
            case Outcome.Accepted _ ->
                new Answer.Stale(actions.find(actionId).map(Followed::version).orElse(expected + 1));
        };
    }

    /** Whoever says "by the next meeting" gets the day of it where it is known. */
    private ActionCommand settled(Action action, ActionCommand command) {
        return command instanceof ActionCommand.Reassign reassign && reassign.deadline() instanceof Deadline.NextMeeting
                ? new ActionCommand.Reassign(
                        reassign.owner(),
                        NextMeetingDeadlines.next(calendar, action.origin().meetingId()),
                        reassign.reason(),
                        reassign.by())
                : command;
    }

    private static Optional<Followed> disclose(Followed followed, Audience audience) {
        return followed.action().seenBy(audience).map(seen -> new Followed(followed.version(), seen));
    }
}
