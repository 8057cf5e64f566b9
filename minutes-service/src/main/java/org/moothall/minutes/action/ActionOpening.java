package org.moothall.minutes.action;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.MeetingCalendar;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.Publication.Assigned;
import org.moothall.minutes.minutes.PublicationFollower;
import org.moothall.minutes.minutes.PublishedIds;

/**
 * Opens the actions of published minutes: those of open items from the publication, those of exempt items, which no
 * publication carries, from the minute book. The ids are fixed by the minutes, so opening again opens nothing.
 */
public final class ActionOpening implements PublicationFollower {
    private final Actions actions;
    private final MinuteBook book;
    private final MeetingCalendar calendar;
    private final InstantSource clock;

    public ActionOpening(Actions actions, MinuteBook book, MeetingCalendar calendar, InstantSource clock) {
        this.actions = actions;
        this.book = book;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void follow(Publication publication) {
        Optional<Minutes> minutes = book.find(publication.meetingId()).map(Filed::minutes);
        publication.actions().forEach(assigned -> {
            Deadline deadline = Deadline.of(assigned.due(), assigned.byNextMeeting());
            Source source = minutes.flatMap(kept -> source(kept, assigned)).orElse(null);
            Origin origin = origin(publication, minutes, assigned.itemId(), source);
            open(assigned.actionId(), origin, new Task(assigned.owner(), assigned.text(), deadline));
        });
        minutes.stream()
                .flatMap(kept -> kept.items().stream())
                .filter(MinuteItem::exempt)
                .forEach(item -> openExempt(origin(publication, minutes, item.itemId(), null), item));
    }

    private void openExempt(Origin origin, MinuteItem item) {
        List<MinutedAction> minuted = item.content().actions();
        IntStream.range(0, minuted.size()).forEach(position -> {
            MinutedAction action = minuted.get(position);
            Deadline deadline = Deadline.of(action.due(), action.byNextMeeting());
            open(
                    PublishedIds.action(origin.meetingId(), item.itemId(), position),
                    origin,
                    new Task(Objects.requireNonNull(action.owner()), action.text(), deadline));
        });
    }

    private void open(String actionId, Origin origin, Task task) {
        Task settled = task.deadline() instanceof Deadline.NextMeeting
                ? task.by(NextMeetingDeadlines.next(calendar, origin.meetingId()))
                : task;
        actions.open(Action.open(actionId, origin, settled, clock.instant()));
    }

    private static Origin origin(
            Publication publication, Optional<Minutes> minutes, String itemId, @Nullable Source source) {
        return new Origin(
                publication.meetingId(),
                itemId,
                publication.bodyId(),
                publication.bodyName(),
                minutes.flatMap(kept -> kept.item(itemId))
                        .filter(MinuteItem::exempt)
                        .isPresent(),
                minutes.filter(kept -> kept.meeting().historical()).isPresent(),
                source);
    }

    /** The words of an exempt item stay in it. */
    private static Optional<Source> source(Minutes minutes, Assigned assigned) {
        return minutes.item(assigned.itemId()).filter(item -> !item.exempt()).flatMap(item -> {
            List<MinutedAction> minuted = item.content().actions();
            return IntStream.range(0, minuted.size())
                    .filter(position -> PublishedIds.action(minutes.id(), item.itemId(), position)
                            .equals(assigned.actionId()))
                    .mapToObj(minuted::get)
                    .findFirst()
                    .flatMap(action -> Source.in(item.content(), action.evidence()));
        });
    }
}
