package org.moothall.minutes.minutes;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.MeetingFollower;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Unchanged;

/** Handles commands on minutes, one atomic change each, and opens minutes when an agenda has been published. */
public final class MinutesDesk implements MeetingFollower {
    /** A change of what nobody else has changed is tried again; so often may others elsewhere be faster. */
    private static final int ATTEMPTS = 100;

    private final MinuteBook book;
    private final ItemHistory history;
    private final MinutesRules rules;
    private final Numbering numbering;
    private final Sealing sealing;
    private final InstantSource clock;
    private final Turns turns = new Turns();

    public MinutesDesk(
            MinuteBook book,
            ItemHistory history,
            MinutesRules rules,
            Numbering numbering,
            Sealing sealing,
            InstantSource clock) {
        this.book = book;
        this.history = history;
        this.rules = rules;
        this.numbering = numbering;
        this.sealing = sealing;
        this.clock = clock;
    }

    public Optional<Filed> find(String meetingId, Audience audience) {
        return book.find(meetingId).flatMap(filed -> filed.seenBy(audience));
    }

    /** The minutes asked for, less those that the audience may not see. */
    public List<Filed> list(MinutesQuery query, Audience audience) {
        return book.list(query.visibleTo(audience)).stream()
                .flatMap(filed -> filed.seenBy(audience).stream())
                .toList();
    }

    public Answer handle(String meetingId, OptionalLong expected, MinutesCommand command) {
        return handle(meetingId, expected, command, null);
    }

    /** Expected is the version of the minutes in which the caller has seen what the command replaces. */
    public Answer handle(String meetingId, OptionalLong expected, MinutesCommand command, @Nullable Person by) {
        return turns.inTurn(meetingId, () -> change(meetingId, expected, command, by));
    }

    private Answer change(String meetingId, OptionalLong expected, MinutesCommand command, @Nullable Person by) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Filed> found = book.find(meetingId);
            if (found.isEmpty()) {
                return new Answer.NoSuchMinutes(meetingId);
            }
            Filed filed = found.get();
            if (expected.isPresent() && !filed.isUntouchedSince(expected.getAsLong(), command)) {
                return new Answer.Stale(filed.replacedBy(command));
            }
            Optional<Answer> answer = attempt(filed, command, by);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return new Answer.Busy();
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

    private Optional<Answer> attempt(Filed filed, MinutesCommand command, @Nullable Person by) {
        return switch (outcome(filed, command)) {
            case Unchanged() -> Optional.of(new Answer.Done(filed));
            case Outcome.Refused(MinutesRefusal refusal) -> Optional.of(new Answer.Refused(refusal));
            case Accepted(MinutesEvent event) -> write(filed, sealing.seal(filed.minutes(), event), by);
        };
    }

    private Outcome outcome(Filed filed, MinutesCommand command) {
        Outcome decided = filed.minutes().decide(command, rules, clock.instant());
        return decided instanceof Accepted(MinutesEvent event) ? numbering.number(filed, event) : decided;
    }

    /** A text that is replaced is kept before that, so that there is no moment at which it is nowhere. */
    private Optional<Answer> write(Filed filed, MinutesEvent event, @Nullable Person by) {
        Filed after = filed.after(event, by);
        for (MinuteItem item : filed.minutes().items()) {
            String itemId = item.itemId();
            if (!after.item(itemId).text().equals(filed.item(itemId).text())) {
                filed.text(itemId)
                        .ifPresent(text -> history.keep(event.minutes().id(), text));
            }
        }
        return book.replace(filed.version(), event, after.editions())
                ? Optional.of(new Answer.Done(after))
                : Optional.empty();
    }
}
