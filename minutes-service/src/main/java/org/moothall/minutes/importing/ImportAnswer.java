package org.moothall.minutes.importing;

import org.moothall.minutes.minutes.Answer;

/** What came of sending a page to be read. */
public sealed interface ImportAnswer {
    /** Read and kept, and proposed in its target where it had one. */
    record Taken(KeptImport imported) implements ImportAnswer {}

    /** Not read, and so not kept. */
    record Unread(Reading.Unreadable why) implements ImportAnswer {}

    record UnknownImport(String importId) implements ImportAnswer {}

    /** The import has no such item. */
    record UnknownPart(String importId, int item) implements ImportAnswer {}

    record UnknownMinutes(String meetingId) implements ImportAnswer {}

    record UnknownItem(String itemId) implements ImportAnswer {}

    /** Read and kept, but the minutes did not take it: a clerk wrote under the item before, or they are approved. */
    record NotProposed(String importId, Answer why) implements ImportAnswer {}

    /** A page of so many lines that it cannot be kept. */
    record TooLarge() implements ImportAnswer {}
}
