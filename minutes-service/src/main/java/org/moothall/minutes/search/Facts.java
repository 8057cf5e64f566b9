package org.moothall.minutes.search;

import java.util.List;

/**
 * What is known of an entry besides its words, and can be looked for by itself.
 *
 * @param item the title of the item that it belongs to, where that is not the entry's own
 * @param numbers by which the minute is known: as it is printed, and the council's running number
 * @param movers who moved it, by name
 * @param result what became of it
 * @param page where in a document it stands, from 1; 0 where it has no pages
 */
public record Facts(String item, List<String> numbers, List<String> movers, String result, int page) {
    public static final Facts NONE = numbered(List.of());

    public Facts {
        numbers = List.copyOf(numbers);
        movers = List.copyOf(movers);
    }

    static Facts numbered(List<String> numbers) {
        return new Facts("", numbers, List.of(), "", 0);
    }

    static Facts onPage(String item, int page) {
        return new Facts(item, List.of(), List.of(), "", page);
    }
}
