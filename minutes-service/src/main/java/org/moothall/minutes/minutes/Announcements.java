package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was announced of items and still stands, one for each, and what was taken back. */
public record Announcements(List<Announcement> standing, List<Retraction> retractions) {
    private static final Announcements NONE = new Announcements(List.of(), List.of());

    public Announcements {
        standing = List.copyOf(standing);
        retractions = List.copyOf(retractions);
    }

    public static Announcements none() {
        return NONE;
    }

    public Optional<Announcement> of(String itemId) {
        return standing.stream().filter(one -> one.itemId().equals(itemId)).findFirst();
    }

    public List<Retraction> retractionsOf(String itemId) {
        return retractions.stream().filter(one -> one.itemId().equals(itemId)).toList();
    }

    /** With that one in the place of what was announced of its item before. */
    Announcements with(Announcement one) {
        return new Announcements(
                Stream.concat(without(one.itemId()), Stream.of(one)).toList(), retractions);
    }

    Announcements without(Retraction one) {
        return new Announcements(
                without(one.itemId()).toList(),
                Stream.concat(retractions.stream(), Stream.of(one)).toList());
    }

    private Stream<Announcement> without(String itemId) {
        return standing.stream().filter(one -> !one.itemId().equals(itemId));
    }
}
