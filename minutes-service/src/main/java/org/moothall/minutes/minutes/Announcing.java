package org.moothall.minutes.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.minutes.minutes.MinutesCommand.AnnounceResult;
import org.moothall.minutes.minutes.MinutesCommand.RetractResult;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultAnnounced;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultRetracted;
import org.moothall.minutes.minutes.MinutesRefusal.AnnouncementsOver;
import org.moothall.minutes.minutes.MinutesRefusal.ItemNotPublic;
import org.moothall.minutes.minutes.MinutesRefusal.MeetingNotBegun;
import org.moothall.minutes.minutes.MinutesRefusal.NothingAnnounced;
import org.moothall.minutes.minutes.MinutesRefusal.NothingDecided;
import org.moothall.minutes.minutes.MinutesRefusal.OfAnnouncement;
import org.moothall.minutes.minutes.MinutesRefusal.PublicExcluded;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.minutes.Outcome.Unchanged;
import org.moothall.minutes.minutes.Session.Phase;

/**
 * Tells the public what was decided, by a person's word and item by item. It changes nothing of the minutes, and once they
 * are published they are the record and nothing is announced any more.
 */
public record Announcing(Minutes minutes) {

    /** What stands announced of items that are open, in their order. */
    public List<Announcement> standing() {
        if (isOver()) {
            return List.of();
        }
        return minutes.items().stream()
                .filter(item -> !item.exempt())
                .flatMap(item -> announced().of(item.itemId()).stream())
                .toList();
    }

    /** Why the result of an item cannot be announced now. */
    public Optional<OfAnnouncement> objection(MinuteItem item) {
        if (isOver()) {
            return Optional.of(new AnnouncementsOver());
        }
        if (item.exempt()) {
            return Optional.of(new ItemNotPublic(item.itemId()));
        }
        if (minutes.session().phase() == Phase.NOT_STARTED) {
            return Optional.of(new MeetingNotBegun());
        }
        if (minutes.reachedItem().filter(MinuteItem::exempt).isPresent()) {
            return Optional.of(new PublicExcluded());
        }
        return AnnouncedResult.of(item).isNothing() ? Optional.of(new NothingDecided(item.itemId())) : Optional.empty();
    }

    Outcome decide(MinutesCommand.OfAnnouncement said, Instant now) {
        Optional<MinuteItem> item = minutes.item(said.itemId());
        if (item.isEmpty()) {
            return new Refused(new MinutesRefusal.UnknownItem(said.itemId()));
        }
        return switch (said) {
            case AnnounceResult(String _, Person by) ->
                objection(item.get()).<Outcome>map(Refused::new).orElseGet(() -> announce(item.get(), by, now));
            case RetractResult retract -> takeBack(retract, now);
        };
    }

    private Outcome announce(MinuteItem item, Person by, Instant now) {
        AnnouncedResult result = AnnouncedResult.of(item);
        Optional<Announcement> before = announced().of(item.itemId());
        if (before.filter(one -> one.result().equals(result)).isPresent()) {
            return new Unchanged();
        }
        Announcement one = new Announcement(item.itemId(), result, now, by);
        return new Accepted(new MinutesResultAnnounced(with(announced().with(one), now), one));
    }

    /** Also of an item that is no longer public, so that there is a way to say so. */
    private Outcome takeBack(RetractResult retract, Instant now) {
        if (isOver()) {
            return new Refused(new AnnouncementsOver());
        }
        String itemId = retract.itemId();
        return announced()
                .of(itemId)
                .map(before -> new Retraction(itemId, before.at(), now, retract.by(), retract.reason()))
                .<Outcome>map(one ->
                        new Accepted(new MinutesResultRetracted(with(announced().without(one), now), one)))
                .orElseGet(() -> new Refused(new NothingAnnounced(itemId)));
    }

    private boolean isOver() {
        return minutes.stage().status() == Status.PUBLISHED;
    }

    private Announcements announced() {
        return minutes.publicRecord().announced();
    }

    private Minutes with(Announcements newer, Instant now) {
        return minutes.on(minutes.publicRecord().with(newer), now);
    }
}
