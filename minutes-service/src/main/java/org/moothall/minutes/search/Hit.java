package org.moothall.minutes.search;

/**
 * Something that was found.
 *
 * @param title as HTML, safe to show as it is: everything escaped, what was looked for in {@code <mark>}
 * @param text the parts of the text that matter most, likewise
 */
public record Hit(Card card, float score, String title, String text, Place place) {

    /** What is known of it besides its text. */
    public record Card(
            Kind kind,
            String id,
            String title,
            String owner,
            String meetingId,
            Sitting sitting,
            String itemId,
            String link,
            Access access,
            Facts facts) {

        public static Card of(Entry entry) {
            return new Card(
                    entry.kind(),
                    entry.id(),
                    entry.title(),
                    entry.owner(),
                    entry.meetingId(),
                    entry.sitting(),
                    entry.itemId(),
                    entry.link(),
                    entry.access(),
                    entry.facts());
        }
    }
}
