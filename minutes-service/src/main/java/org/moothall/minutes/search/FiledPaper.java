package org.moothall.minutes.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document under its item, and its text once that was had: until then its title can be found.
 *
 * @param text null until it was had
 */
public record FiledPaper(
        String meetingId,
        Sitting sitting,
        String itemId,
        String itemTitle,
        Paper paper,
        @Nullable PaperText text) {

    public FiledPaper with(@Nullable PaperText known) {
        return new FiledPaper(meetingId, sitting, itemId, itemTitle, paper, known);
    }

    /** One for each page, so that it is known on which a word stands. */
    public List<Entry> entries() {
        if (text == null || text.pages().isEmpty()) {
            return List.of(entry(0, 0, ""));
        }
        List<Entry> entries = new ArrayList<>();
        for (int number = 1; number <= text.pages().size(); number++) {
            entries.add(entry(number, text.paged() ? number : 0, text.pages().get(number - 1)));
        }
        return entries;
    }

    private Entry entry(int number, int page, String words) {
        return new Entry(
                String.join("/", Kind.DOCUMENT.word(), meetingId, paper.documentId(), Integer.toString(number)),
                Kind.DOCUMENT,
                paper.title(),
                words,
                "",
                meetingId,
                sitting,
                itemId,
                List.of(),
                "/api/documents/" + paper.documentId(),
                Access.PUBLIC,
                Facts.onPage(itemTitle, page));
    }
}
