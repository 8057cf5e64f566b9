package org.moothall.minutes.action;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.PublicationFollower;
import org.moothall.minutes.minutes.PublishedIds;

/**
 * Opens the actions of published minutes: those of open items from the publication, those of exempt items, which no
 * publication carries, from the minute book. The ids are fixed by the minutes, so opening again opens nothing.
 */
public final class ActionOpening implements PublicationFollower {
    private final Actions actions;
    private final MinuteBook book;
    private final InstantSource clock;

    public ActionOpening(Actions actions, MinuteBook book, InstantSource clock) {
        this.actions = actions;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void follow(Publication publication) {
        publication.actions().forEach(assigned -> {
            Task task = new Task(assigned.owner(), assigned.text(), assigned.due());
            open(assigned.actionId(), origin(publication, assigned.itemId(), false), task);
        });
        exemptItems(publication).forEach(item -> openExempt(publication, item));
    }

    private Stream<MinuteItem> exemptItems(Publication publication) {
        return book.find(publication.meetingId()).map(Filed::minutes).map(Minutes::items).orElse(List.of()).stream()
                .filter(MinuteItem::exempt);
    }

    private void openExempt(Publication publication, MinuteItem item) {
        List<MinutedAction> minuted = item.content().actions();
        IntStream.range(0, minuted.size()).forEach(position -> {
            MinutedAction action = minuted.get(position);
            open(
                    PublishedIds.action(publication.meetingId(), item.itemId(), position),
                    origin(publication, item.itemId(), true),
                    new Task(Objects.requireNonNull(action.owner()), action.text(), action.due()));
        });
    }

    private void open(String actionId, Origin origin, Task task) {
        actions.open(Action.open(actionId, origin, task, clock.instant()));
    }

    private static Origin origin(Publication publication, String itemId, boolean exempt) {
        return new Origin(publication.meetingId(), itemId, publication.bodyId(), publication.bodyName(), exempt);
    }
}
