package org.moothall.minutes.search;

import java.util.List;

/**
 * One thing that can be found.
 *
 * @param id unique among all entries
 * @param text paragraphs, each on a line of its own
 * @param owner who is to do it, empty where nobody is
 * @param people who was at the meeting, as far as its minutes are published
 * @param link where it is read
 * @param access who may read it
 * @param facts what else is known of it
 */
public record Entry(
        String id,
        Kind kind,
        String title,
        String text,
        String owner,
        String meetingId,
        Sitting sitting,
        String itemId,
        List<Person> people,
        String link,
        Access access,
        Facts facts) {
    public Entry {
        people = List.copyOf(people);
    }
}
